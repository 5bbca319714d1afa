import { describe, expect, test } from "vitest";
import { formOf } from "../../text/fold.js";
import { currencyCodes, currencyForms, sharedCurrencyWords } from "./currencies.js";

const byForm = new Map(currencyForms.map(([form, code]) => [formOf(form), code]));

describe("forms of currencies", () => {
  test.each([
    ["$", "USD"],
    ["US$", "USD"],
    ["€", "EUR"],
    ["dollar", "USD"],
    ["Australian dollar", "AUD"],
    ["euro", "EUR"],
    ["renminbi", "CNY"],
    ["Swiss franc", "CHF"],
    ["Kuwaiti dinar", "KWD"],
    ["tenge", "KZT"],
    ["colon", "CRC"],
    ["CFA franc", "XAF"],
    ["franc", undefined],
    ["peso", undefined],
  ])("%s: %s", (form, code) => expect(byForm.get(formOf(form))).toBe(code));

  test("no form means two currencies", () => {
    const twice = currencyForms.filter(([form, code]) => byForm.get(formOf(form)) !== code);
    expect(twice).toEqual([]);
  });

  test("codes are of three capitals, each once", () => {
    expect(currencyCodes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(new Set(currencyCodes).size).toBe(currencyCodes.length);
  });

  test("every form means a code of the list", () =>
    expect(currencyForms.filter(([, code]) => !currencyCodes.includes(code))).toEqual([]));

  test("a word shared by several means none by itself", () =>
    expect(sharedCurrencyWords.filter((word) => byForm.has(word))).toEqual([]));
});

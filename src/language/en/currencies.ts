/**
 * English words and symbols of currencies, with the ISO 4217 code that each means. Forms are in lower case,
 * words in the singular (the lemma), symbols as printed. Nationality and word make one form (`swiss franc`).
 * A bare word stands for the currency that readouts in English mean by it: a dollar is the US dollar, a pound
 * sterling; krone, peso, dinar, rial, rupee, franc and shilling mean nothing without a country and are listed in
 * `sharedCurrencyWords`. All of them mean money only beside an amount: won, real, sol and rand are words too.
 */
// oxfmt-ignore
export const currencyForms: readonly (readonly [form: string, code: string])[] = [
  // Symbols
  ["$", "USD"], ["us$", "USD"], ["a$", "AUD"], ["au$", "AUD"], ["c$", "CAD"], ["ca$", "CAD"], ["nz$", "NZD"], ["hk$", "HKD"],
  ["s$", "SGD"], ["nt$", "TWD"], ["r$", "BRL"], ["tt$", "TTD"], ["j$", "JMD"], ["ec$", "XCD"], ["fj$", "FJD"], ["n$", "NAD"],
  ["€", "EUR"], ["£", "GBP"], ["¥", "JPY"], ["₹", "INR"], ["₩", "KRW"], ["₦", "NGN"], ["₽", "RUB"], ["₺", "TRY"], ["₴", "UAH"],
  ["₸", "KZT"], ["₫", "VND"], ["₱", "PHP"], ["฿", "THB"], ["₵", "GHS"], ["gh₵", "GHS"], ["gh¢", "GHS"], ["₪", "ILS"], ["₼", "AZN"],
  ["₾", "GEL"], ["₡", "CRC"], ["₲", "PYG"], ["₮", "MNT"], ["৳", "BDT"], ["៛", "KHR"], ["₭", "LAK"], ["֏", "AMD"], ["zł", "PLN"],
  ["rmb", "CNY"], ["rm", "MYR"], ["rp", "IDR"], ["rs", "INR"], ["ksh", "KES"], ["tsh", "TZS"], ["ush", "UGX"],
  ["sfr", "CHF"], ["fcfa", "XAF"], ["cfa", "XAF"], ["dh", "AED"], ["dhs", "AED"], ["sdr", "XDR"],
  // Words that mean one currency
  ["dollar", "USD"], ["us dollar", "USD"], ["u.s. dollar", "USD"], ["american dollar", "USD"], ["greenback", "USD"],
  ["euro", "EUR"], ["pound", "GBP"], ["pound sterling", "GBP"], ["sterling", "GBP"], ["british pound", "GBP"], ["yen", "JPY"],
  ["japanese yen", "JPY"], ["yuan", "CNY"], ["renminbi", "CNY"], ["chinese yuan", "CNY"], ["special drawing right", "XDR"],
  ["baht", "THB"], ["balboa", "PAB"], ["birr", "ETB"], ["bolívar", "VES"], ["boliviano", "BOB"], ["cedi", "GHS"],
  ["ghana cedi", "GHS"], ["dalasi", "GMD"], ["dobra", "STN"], ["dong", "VND"], ["escudo", "CVE"], ["forint", "HUF"],
  ["gourde", "HTG"], ["guaraní", "PYG"], ["hryvnia", "UAH"], ["kina", "PGK"], ["kip", "LAK"], ["koruna", "CZK"],
  ["czech koruna", "CZK"], ["kwacha", "ZMW"], ["malawian kwacha", "MWK"], ["zambian kwacha", "ZMW"], ["kwanza", "AOA"],
  ["kyat", "MMK"], ["lari", "GEL"], ["lek", "ALL"], ["lempira", "HNL"], ["leone", "SLE"], ["lev", "BGN"], ["leva", "BGN"],
  ["lilangeni", "SZL"], ["loti", "LSL"], ["maloti", "LSL"], ["manat", "AZN"], ["azerbaijani manat", "AZN"],
  ["turkmen manat", "TMT"], ["turkmenistan manat", "TMT"], ["metical", "MZN"], ["meticais", "MZN"], ["naira", "NGN"],
  ["nakfa", "ERN"], ["ngultrum", "BTN"], ["ouguiya", "MRU"], ["pa'anga", "TOP"], ["pataca", "MOP"], ["pula", "BWP"],
  ["quetzal", "GTQ"], ["rand", "ZAR"], ["real", "BRL"], ["reais", "BRL"], ["brazilian real", "BRL"], ["renminbi yuan", "CNY"],
  ["riel", "KHR"], ["ringgit", "MYR"], ["rouble", "RUB"], ["ruble", "RUB"], ["russian rouble", "RUB"], ["russian ruble", "RUB"],
  ["belarusian rouble", "BYN"], ["belarusian ruble", "BYN"], ["rufiyaa", "MVR"], ["shekel", "ILS"], ["new shekel", "ILS"],
  ["sol", "PEN"], ["som", "KGS"], ["kyrgyz som", "KGS"], ["somoni", "TJS"], ["soum", "UZS"], ["uzbek som", "UZS"],
  ["taka", "BDT"], ["tala", "WST"], ["tenge", "KZT"], ["tögrög", "MNT"], ["tugrik", "MNT"], ["vatu", "VUV"], ["won", "KRW"],
  ["south korean won", "KRW"], ["korean won", "KRW"], ["zloty", "PLN"], ["polish zloty", "PLN"], ["złoty", "PLN"],
  ["turkish lira", "TRY"], ["lira", "TRY"], ["lebanese pound", "LBP"], ["leu", "RON"], ["lei", "RON"], ["romanian leu", "RON"],
  ["moldovan leu", "MDL"], ["moldovan lei", "MDL"], ["dram", "AMD"], ["denar", "MKD"], ["afghani", "AFN"],
  ["convertible mark", "BAM"], ["colón", "CRC"], ["córdoba", "NIO"], ["ariary", "MGA"],
  // Words shared by several, with the country
  ["algerian dinar", "DZD"], ["bahraini dinar", "BHD"], ["iraqi dinar", "IQD"], ["jordanian dinar", "JOD"], ["kuwaiti dinar", "KWD"],
  ["libyan dinar", "LYD"], ["serbian dinar", "RSD"], ["tunisian dinar", "TND"], ["moroccan dirham", "MAD"], ["uae dirham", "AED"],
  ["emirati dirham", "AED"], ["dirham", "AED"], ["australian dollar", "AUD"], ["canadian dollar", "CAD"], ["new zealand dollar", "NZD"],
  ["singapore dollar", "SGD"], ["hong kong dollar", "HKD"], ["new taiwan dollar", "TWD"], ["taiwan dollar", "TWD"],
  ["bahamian dollar", "BSD"], ["barbados dollar", "BBD"], ["barbadian dollar", "BBD"], ["belize dollar", "BZD"],
  ["brunei dollar", "BND"], ["east caribbean dollar", "XCD"], ["eastern caribbean dollar", "XCD"], ["fijian dollar", "FJD"],
  ["fiji dollar", "FJD"], ["guyanese dollar", "GYD"], ["guyana dollar", "GYD"], ["jamaican dollar", "JMD"], ["liberian dollar", "LRD"],
  ["namibian dollar", "NAD"], ["namibia dollar", "NAD"], ["solomon islands dollar", "SBD"], ["surinamese dollar", "SRD"],
  ["suriname dollar", "SRD"], ["trinidad and tobago dollar", "TTD"], ["swiss franc", "CHF"], ["burundian franc", "BIF"],
  ["burundi franc", "BIF"], ["comorian franc", "KMF"], ["congolese franc", "CDF"], ["djiboutian franc", "DJF"], ["djibouti franc", "DJF"],
  ["guinean franc", "GNF"], ["rwandan franc", "RWF"], ["rwandan francs", "RWF"], ["cfa franc", "XAF"], ["central african cfa franc", "XAF"],
  ["west african cfa franc", "XOF"], ["cfp franc", "XPF"], ["danish krone", "DKK"], ["norwegian krone", "NOK"], ["norwegian kroner", "NOK"],
  ["danish kroner", "DKK"], ["swedish krona", "SEK"], ["swedish kronor", "SEK"], ["icelandic króna", "ISK"], ["argentine peso", "ARS"],
  ["chilean peso", "CLP"], ["colombian peso", "COP"], ["cuban peso", "CUP"], ["dominican peso", "DOP"], ["mexican peso", "MXN"],
  ["philippine peso", "PHP"], ["uruguayan peso", "UYU"], ["egyptian pound", "EGP"], ["sudanese pound", "SDG"],
  ["south sudanese pound", "SSP"], ["syrian pound", "SYP"], ["iranian rial", "IRR"], ["omani rial", "OMR"], ["yemeni rial", "YER"],
  ["qatari riyal", "QAR"], ["qatari rial", "QAR"], ["saudi riyal", "SAR"], ["saudi rial", "SAR"], ["indian rupee", "INR"],
  ["pakistani rupee", "PKR"], ["pakistan rupee", "PKR"], ["nepalese rupee", "NPR"], ["nepali rupee", "NPR"],
  ["sri lankan rupee", "LKR"], ["mauritian rupee", "MUR"], ["mauritius rupee", "MUR"], ["seychellois rupee", "SCR"],
  ["seychelles rupee", "SCR"], ["rupiah", "IDR"], ["indonesian rupiah", "IDR"], ["kenyan shilling", "KES"], ["kenya shilling", "KES"],
  ["tanzanian shilling", "TZS"], ["tanzania shilling", "TZS"], ["ugandan shilling", "UGX"], ["uganda shilling", "UGX"],
  ["somali shilling", "SOS"], ["south african rand", "ZAR"], ["zimbabwe gold", "ZWG"], ["papua new guinean kina", "PGK"],
];

/** Words that need a country to mean a currency: that of the party whose money it is. */
export const sharedCurrencyWords: readonly string[] = [
  "crown",
  "dinar",
  "franc",
  "krona",
  "krone",
  "kroner",
  "kronor",
  "peso",
  "rial",
  "riyal",
  "rupee",
  "shilling",
];

/** ISO 4217 codes of currencies in use. They mean money in capitals only: all, cup, pen and try are words too. */
// oxfmt-ignore
export const currencyCodes: readonly string[] = [
  "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BND",
  "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUP",
  "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "GBP", "GEL", "GHS", "GMD",
  "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD",
  "JPY", "KES", "KGS", "KHR", "KMF", "KRW", "KWD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD",
  "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN",
  "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD",
  "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SLE", "SOS", "SRD", "SSP", "STN", "SYP", "SZL",
  "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VES",
  "VND", "VUV", "WST", "XAF", "XCD", "XDR", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG",
];

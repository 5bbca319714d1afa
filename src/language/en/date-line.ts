/** A line that is a date and nothing else, as stands over or under a text: its day, month and year in either order. */
export const dateLine =
  /^(?:(?:date|published|posted|issued|released)(?: on)?:? )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]{3,9}),?|(?<monthBefore>[a-z]{3,9}) (?<dayBehind>\d{1,2})(?:st|nd|rd|th)?,?) (?<year>\d{4})(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)?$/i;

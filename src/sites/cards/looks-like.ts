/** Words and numbers that only a date, or the age of something, is written with. */
export const DATE = new RegExp(
  [
    '(?:19|20)\\d\\d|\\d[./-]\\d{1,2}[./-]\\d|[٠-٩۰-۹०-९]{1,2}\\D{1,12}[٠-٩۰-۹०-९]{4}',
    // How long ago, with the word behind the number, and before it; words of other elements can follow without a space.
    '(?:\\d|(?<!\\p{L})(?:an?|one|un[ae]?|uma?|een|en|bir)) ?[\\p{L}\\p{M}]{1,12}\\.? (?:ago|atrás|fa|önce|geleden|sedan|siden|sitten|temu|назад|тому|पहले|ezelőtt)',
    '\\d ?(?:nap|het|hónap|ór|perc|év)\\p{L}{1,3}|\\d ?(?:秒|分|時間|小时|日|天|週間|周|か月|ヶ月|个月|年|초|분|시간|일|주|개월|년) ?(?:前|전)',
    '(?:vor|il y a|hace|há|acum|před|pred|قبل|منذ|לפני|πριν|for) (?:[\\d٠-٩]|ein|un|uma|o )',
    '(?<!\\p{L})(?:yesterday|today|gestern|heute|hier|aujourd|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag|wczoraj|dzisiaj|dün|bugün|včera|dnes|tegnap|igår|i går|azi|eilen)(?!\\p{L})|сегодня|вчера|вчора|昨日|今日|어제|오늘|أمس|اليوم|आज|कल|אתמול|היום|χθες',
  ].join('|'),
  'iu',
)

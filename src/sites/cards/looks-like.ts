/** Words and numbers that only a date, or the age of something, is written with. */
export const DATE =
  /(?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d|\b(?:ago|vor|il y a|hace|fa|önce|geleden|sedan|siden|sitten|před|pred|acum|yesterday|today)\b|назад|сегодня|вчера|前|전/iu

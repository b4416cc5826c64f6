/** A review's text, or `''` where the shop says in its place that there is none. */
export function writtenWords(text: string): string {
  return text.length < 60 && NO_WORDS.test(text) ? '' : text
}

const NO_WORDS =
  /^\W*(?:no (?:comment|text|review|opinion)s?(?: (?:provided|left|given))?|(?:this |the )?(?:user|customer|reviewer) (?:left|wrote|gave) no (?:comment|review|text)|rating only|kein(?:e|en)? (?:text|kommentar|bewertungstext)|sin (?:comentarios?|opinión)|sans (?:commentaire|avis)|nessun commento|sem comentários?|geen (?:tekst|toelichting)|brak (?:komentarza|opinii|treści)|без (?:текста|отзыва|комментари[ея])|ללא חוות דעת|yorum yok|コメントなし)\W*$/iu

/** Do numbers of 13 digits begin with these three? Only a hint: new beginnings are given out now and then. */
export function isGivenOut(prefix: string): boolean {
  const number = Number(prefix)
  return !NOT_GIVEN_OUT.some(([from, to]) => number >= from && number <= to)
}

/** First and last of the beginnings that no country and no purpose has, as of 2025: https://www.gs1.org/standards/id-keys/company-prefix */
const NOT_GIVEN_OUT: readonly (readonly [from: number, to: number])[] = [
  [140, 199],
  [441, 449],
  [510, 519],
  [522, 527],
  [550, 559],
  [561, 568],
  [580, 589],
  [591, 593],
  [595, 598],
  [650, 679],
  [710, 728],
  [791, 799],
  [851, 857],
  [920, 929],
  [970, 976],
  [985, 989],
]

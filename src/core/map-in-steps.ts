/** As `map` of a list that can be long: pauses (yields) after every so many. */
export function* mapInSteps<From, To>(list: readonly From[], make: (item: From) => To, many = 100): Generator<void, readonly To[]> {
  const made: To[] = []
  for (const item of list) {
    if (made.length % many === many - 1) yield
    made.push(make(item))
  }
  return made
}

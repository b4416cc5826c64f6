/** Groups the members of pairs into connected clusters, each ascending, in the order of their first members. */
export function clusters(pairs: readonly { readonly one: number; readonly other: number }[]): readonly (readonly number[])[] {
  const parents = new Map<number, number>()
  const root = (member: number): number => {
    let at = member
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up
    parents.set(member, at)
    return at
  }
  for (const { one, other } of pairs) {
    const [a, b] = [root(one), root(other)]
    parents.set(Math.max(a, b), Math.min(a, b))
  }
  const groups = new Map<number, number[]>()
  for (const member of [...parents.keys()].sort((a, b) => a - b)) {
    const first = root(member)
    const group = groups.get(first)
    if (group === undefined) groups.set(first, [member])
    else group.push(member)
  }
  return [...groups.values()]
}

/** Members joined into groups, one pair after the other. */
export interface Grouping {
  /** Joins the groups of two members; false where they are in one already. */
  readonly join: (one: number, other: number) => boolean
  /** The groups of two members and more, each ascending, in the order of their first members. */
  readonly groups: () => readonly (readonly number[])[]
}

/** A grouping in which nobody is joined yet. */
export function grouping(): Grouping {
  const parents = new Map<number, number>()
  const root = (member: number): number => {
    let at = member
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up
    parents.set(member, at)
    return at
  }
  const join = (one: number, other: number) => {
    const [a, b] = [root(one), root(other)]
    parents.set(Math.max(a, b), Math.min(a, b))
    return a !== b
  }
  return {
    join,
    groups: () =>
      groupsOf(
        [...parents.keys()].sort((a, b) => a - b),
        root,
      ),
  }
}

function groupsOf(members: readonly number[], root: (member: number) => number): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>()
  for (const member of members) {
    const first = root(member)
    const group = groups.get(first)
    if (group === undefined) groups.set(first, [member])
    else group.push(member)
  }
  return [...groups.values()]
}

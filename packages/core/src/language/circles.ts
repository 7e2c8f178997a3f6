/** Names that lead back to themselves. */

/** One circle for each group of names that go round, the shortest from its first name, which stands at both ends. */
export function circlesIn(
  names: Iterable<string>,
  next: (name: string) => readonly string[],
): readonly (readonly string[])[] {
  const told = new Set<string>()
  const circles: (readonly string[])[] = []
  for (const name of names) {
    const circle = told.has(name) ? undefined : shortestBack(name, next)
    if (circle === undefined) continue
    for (const each of circle) told.add(each)
    circles.push(circle)
  }
  return circles
}

function shortestBack(
  start: string,
  next: (name: string) => readonly string[],
): readonly string[] | undefined {
  const seen = new Set<string>()
  const ways: (readonly string[])[] = [[start]]
  for (const way of ways) {
    for (const name of next(way[way.length - 1] ?? start)) {
      if (name === start) return [...way, name]
      if (seen.has(name)) continue
      seen.add(name)
      ways.push([...way, name])
    }
  }
  return undefined
}

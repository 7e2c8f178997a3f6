/** The files that every pathway shares. */
export const networkFiles: readonly string[] = [
  'network/facts.yaml',
  'network/kinds.yaml',
  'network/national.yaml',
  'network/owners.yaml',
  'network/conditions.yaml',
  'network/invariants.yaml',
  'network/wording.yaml',
  'network/coverage.yaml',
  'network/news.yaml',
]

/** Those that no network can do without. Facts may all be declared in pathways. */
export const neededFiles: readonly string[] = [
  'network/kinds.yaml',
  'network/national.yaml',
  'network/owners.yaml',
]

import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { graphOf } from '../graph/graph.ts'
import { ink, inks, papers } from '../graph/palette.ts'
import { toDot } from '../graph/to-dot.ts'
import { toMermaid } from '../graph/to-mermaid.ts'
import { toOutline } from '../graph/to-outline.ts'
import { openProject } from '../project.ts'
import { brokenRoot } from '../testing/broken-root.ts'
import { jalon, today } from '../testing/jalon.ts'

/** The repository: its own pathways are the examples. */
const cwd = fileURLToPath(new URL('../../../../', import.meta.url))
const small = brokenRoot({ lay: () => {} })
afterAll(small.remove)

async function drawn(pathway: string, format: string, at = { cwd }): Promise<string> {
  const { code, out, err } = await jalon(['graph', pathway, '--format', format], at)
  expect([code, err]).toEqual([0, ''])
  return out
}

/** What a form draws: the numbers of its states, and « 3 → 7 » for each edge. */
interface Drawing {
  readonly states: readonly string[]
  readonly edges: readonly string[]
}

function readArrows(text: string, state: RegExp, edge: RegExp): Drawing {
  return {
    states: [...text.matchAll(state)].map(([, number = '']) => number).sort(),
    edges: [...text.matchAll(edge)].map(([, from, to]) => `${from} → ${to}`).sort(),
  }
}

function readOutline(text: string): Drawing {
  const states: string[] = []
  const edges: string[] = []
  for (const line of text.split('\n')) {
    const number = /^ *(\d+)\. /.exec(line)?.[1]
    if (number !== undefined) states.push(number)
    const to = /^ {5}.*→ (\d+)$/.exec(line)?.[1]
    if (to !== undefined) edges.push(`${states.at(-1)} → ${to}`)
  }
  return { states: states.sort(), edges: edges.sort() }
}

const { ir } = openProject({
  words: [],
  options: {},
  root: 'pathways',
  format: 'text',
  lang: 'fr',
  io: { cwd, today, input: nothing(), out: () => {}, err: () => {} },
})

test.each(Object.keys(ir.pathways))('%s: the outline says what the diagrams draw', (name) => {
  const pathway = ir.pathways[name]
  if (pathway === undefined) throw new Error(name)
  const graph = graphOf(ir, pathway, new Set())
  const outline = readOutline(toOutline(graph))
  expect(outline.states.length).toBe(Object.keys(pathway.states).length)
  const mermaid = readArrows(
    toMermaid(graph),
    /^ {2}e(\d+)[[({]/gm,
    /^ {2}e(\d+) -->(?:\|"[^"]*"\|)? e(\d+)$/gm,
  )
  expect(mermaid).toEqual(outline)
  expect(readArrows(toDot(graph), /^ {2}e(\d+) \[/gm, /^ {2}e(\d+) -> e(\d+)/gm)).toEqual(outline)
})

describe('the picture', () => {
  test('is named and described in its language, and holds what the outline says', async () => {
    const svg = await drawn('essai', 'svg', small)
    expect(svg).toMatch(
      /^<svg [^>]*role="img" lang="fr" aria-labelledby="diagram-title diagram-description">\n<title id="diagram-title">Un parcours sans faute<\/title>/,
    )
    expect(svg.match(/<title/g)).toHaveLength(1)
    expect(svg).toMatch(/<desc id="diagram-description">Diagramme de 7 étapes et \d+ passages/)
    expect(svg).not.toContain('<script')
    expect(svg).toContain('‼ Maintenant')
    const outline = readOutline(await drawn('essai', 'text', small))
    expect(svg.match(/class="node /g)).toHaveLength(outline.states.length)
    expect(svg.match(/class="edge"/g)).toHaveLength(outline.edges.length)
    expect(await drawn('essai', 'svg', small)).toBe(svg)
  })

  test('is hatched where no scenario goes, and words say so in every form', async () => {
    const bare = brokenRoot({ lay: (root) => rmSync(join(root, 'essai/essai.scenarios.yaml')) })
    const forms = await Promise.all(
      ['svg', 'mermaid', 'dot', 'text'].map((form) => drawn('essai', form, bare)),
    )
    bare.remove()
    expect(forms[0]).toMatch(/class="node \w+ uncovered"/)
    expect(forms[1]).toMatch(/class e1 sansScenario/)
    for (const form of forms) expect(form.replace(/&#39;/g, "'")).toMatch(/aucun scénario/)
  })

  test.each(Object.entries(papers))('%s: its words and its outline stand out', (name, paper) => {
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7)
    expect(contrast(inks[name as keyof typeof inks], paper)).toBeGreaterThanOrEqual(3)
  })
})

/** As WCAG measures it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('a pathway that does not exist is a wrong command line, with the near name', async () => {
  const { code, out, err } = await jalon(['graph', 'esai'], small)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('« essai »')
})

test('a pathway with errors is not drawn: they are told', async () => {
  const broken = brokenRoot({ lay: (root) => rmSync(join(root, 'abri'), { recursive: true }) })
  const { code, out, err } = await jalon(['graph', 'essai'], broken)
  broken.remove()
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('unknown-pathway')
})

test('nothing is written over what authors wrote', async () => {
  const file = 'pathways/essai/essai.pathway.yaml'
  const before = readFileSync(join(small.cwd, file), 'utf8')
  const { code } = await jalon(['graph', 'essai', '--out', file], small)
  expect([code, readFileSync(join(small.cwd, file), 'utf8')]).toEqual([2, before])
})

async function* nothing(): AsyncIterable<string> {}

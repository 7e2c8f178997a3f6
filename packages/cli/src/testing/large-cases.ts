/** Too much of something: a command is run on each in a process of its own, so that one that hangs is stopped and seen. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrokenCase } from './broken-root.ts'
import { essai, made, replaced, text, write } from './broken-root.ts'

export const largeCases: readonly BrokenCase[] = [
  made('10 MB of text', (root) =>
    write(root, essai, `${text(root)}# ${'un commentaire\n# '.repeat(700_000)}`),
  ),
  made('10 MB on a single line', (root) => write(root, essai, `title: "${'x'.repeat(10_000_000)}"\n`)),
  made('400 kB on a single line', (root) =>
    write(root, essai, replaced(root, 'Un parcours sans faute"\n', `${'x'.repeat(400_000)}"\nfaute: 1\n`)),
  ),
  made('10,000 brackets', (root) => write(root, essai, `title: ${'['.repeat(10_000)}\n`)),
  made('10,000 closed brackets', (root) =>
    write(root, essai, `title: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`),
  ),
  made('10,000 braces', (root) =>
    write(root, essai, `title: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}\n`),
  ),
  made('10,000 lists in lists', (root) => write(root, essai, `${'- '.repeat(10_000)}a\n`)),
  made('10,000 questions of keys', (root) => write(root, essai, `${'? '.repeat(10_000)}a\n`)),
  made('lists and keys in turn', (root) => write(root, essai, `${'- a: '.repeat(5_000)}a\n`)),
  made('600 levels of blocks', (root) =>
    write(
      root,
      essai,
      levels(600, (level) => `${' '.repeat(level)}a:\n`),
    ),
  ),
  made('600 levels of dashes', (root) =>
    write(
      root,
      essai,
      levels(600, (level) => `${' '.repeat(level)}-\n`),
    ),
  ),
  made('10,000 levels of blocks', (root) =>
    write(
      root,
      essai,
      levels(10_000, (level) => `${' '.repeat(level)}a:\n`),
    ),
  ),
  made('guards in guards', (root) =>
    write(
      root,
      essai,
      replaced(
        root,
        '{ condition: coups-rapportes }, target: certificat',
        `${'{ not: '.repeat(500)}{ danger: oui }${' }'.repeat(500)}, target: certificat`,
      ),
    ),
  ),
  made('100,000 states', (root) =>
    write(root, essai, `states:\n${levels(100_000, (n) => `  etat-${n}: { final: fin }\n`)}`),
  ),
  made('15,000 states that are numbers', (root) =>
    write(root, essai, `states:\n${levels(15_000, (n) => `  etat-${n}: ${n}\n`)}`),
  ),
  made('15,000 keys that do not exist', (root) =>
    write(root, essai, `${text(root)}${levels(15_000, (n) => `cle-${n}: ${n}\n`)}`),
  ),
  made('15,000 times the same key', (root) =>
    write(root, essai, `${text(root)}${levels(15_000, () => 'title: "encore"\n')}`),
  ),
  made('10,000 facts of 12 choices', (root) =>
    write(
      root,
      'network/facts.yaml',
      levels(10_000, (n) => `fait-${n}: { ask: "?", type: choices, answers: ${choices(12)} }\n`),
    ),
  ),
  made('a question of 30 choices', (root) =>
    write(
      root,
      'network/facts.yaml',
      readFileSync(join(root, 'network/facts.yaml'), 'utf8').replace(
        'menaces: "Menaces"',
        `menaces: "Menaces"\n${levels(30, (n) => `    choix-${n}: "Choix ${n}"\n`)}    faute: 1`,
      ),
    ),
  ),
  made('1,000 pathways in a chain that ends nowhere', (root) => chain(root, 1_000)),
  made('40 pathways, each invoking the next one twice', (root) => {
    ladder(root, 40)
    write(root, 'faute/faute.pathway.yaml', 'pathway: 1\n')
  }),
  made('30 conditions, each twice the one before', (root) => {
    write(root, 'network/conditions.yaml', doublings(30))
    write(root, 'faute/faute.pathway.yaml', 'pathway: 1\n')
  }),
  made('a table of 200,000 rows', (root) =>
    write(
      root,
      'territories/val/ressorts.csv',
      `code,tribunal\n${'57463,Thionville\n'.repeat(100_000)}${'99999,Metz\n'.repeat(10)}`,
    ),
  ),
  made('a table of 20 MB', (root) =>
    write(root, 'territories/val/ressorts.csv', `code,tribunal\n${'57463,Metz\n'.repeat(1_900_000)}`),
  ),
  made('a table of one unclosed quote', (root) =>
    write(root, 'territories/val/ressorts.csv', `code,tribunal\n"${'57463,Metz\n'.repeat(50_000)}`),
  ),
]

function levels(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join(line(0).endsWith('\n') ? '' : '\n')
}

function choices(count: number): string {
  return `{ ${levels(count, (n) => `c${n}: C${n}`).replaceAll('\n', ', ')} }`
}

function pathway(name: string, states: string): string {
  return `pathway: ${name}\ntitle: "x"\nowner: pole-sante\nreviewed: 2026-09-14\nreview-by: 2027-09-14\nstatus: draft\ninitial: un\nstates:\n${states}`
}

function chain(root: string, length: number): void {
  for (let index = 0; index < length; index++) {
    const states = `  un: { invoke: p-${index + 1}, next: { fin: fin } }\n  fin: { final: fin }\n`
    write(root, `chaine/p-${index}.pathway.yaml`, pathway(`p-${index}`, states))
  }
}

function ladder(root: string, length: number): void {
  for (let index = 0; index < length; index++) {
    const callee = `p-${index + 1}`
    const calls = `  un: { invoke: ${callee}, next: { fin: deux } }\n  deux: { invoke: ${callee}, next: { fin: fin } }\n`
    const states = `${index + 1 < length ? calls : '  un: { next: fin }\n'}  fin: { final: fin }\n`
    write(root, `echelle/p-${index}.pathway.yaml`, pathway(`p-${index}`, states))
  }
}

function doublings(count: number): string {
  const double = (n: number) =>
    `c-${n + 1}: { any: [{ condition: c-${n} }, { not: { condition: c-${n} } }] }\n`
  return `c-0: { danger: oui }\n${levels(count, double)}coups-rapportes: { condition: c-${count} }\n`
}

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { jalon } from '../testing/jalon.ts'

const cwd = mkdtempSync(join(tmpdir(), 'owners-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const pathway = (advice: string, other = 'Gardez une copie.') => `pathway: essai
title: Essai
entry: true
owner: pole-sante
reviewed: 2026-11-22
review-by: 2027-05-22
sources:
  has: { title: Recommandation, matter: medical }
  loi: { title: Loi, matter: legal, disagrees: { with: has, about: "Cinq jours, ou quinze." } }
initial: conseil
states:
  conseil: { advise: "${advice}", sources: [has, loi], next: copie }
  copie: { advise: "${other}", next: fin }
  fin: { final: fin }
`

function write(file: string, text: string): void {
  const path = join(cwd, 'pathways', file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function git(...words: readonly string[]): void {
  const who = ['-c', 'user.name=essai', '-c', 'user.email=essai@exemple.fr']
  expect(spawnSync('git', [...who, ...words], { cwd }).status).toBe(0)
}

write(
  'network/owners.yaml',
  `pole-sante: { label: "Pôle santé", matters: [medical], team: "@reseau/sante" }
pole-juridique: { label: "Pôle juridique", matters: [legal] }
`,
)
write(
  'network/kinds.yaml',
  'ecoute: { label: "Écoute", nature: line, purpose: "Être écoutée", always-open: true }\n',
)
write('network/national.yaml', 'ecoute: { name: "Écoute", kind: ecoute }\n')
write('essai/essai.pathway.yaml', pathway('Restez avec elle.'))
git('init', '-q')
git('add', '-A')
git('commit', '-q', '-m', 'Essai')

test('CODEOWNERS names the teams that GitHub knows, and says which roles it cannot name', async () => {
  expect((await jalon(['owners'], { cwd })).code).toBe(0)
  const text = readFileSync(join(cwd, '.github/CODEOWNERS'), 'utf8')
  expect(text).toContain('\n/pathways/essai/ @reseau/sante\n')
  expect(text).toContain('# /pathways/essai/ : Pôle juridique (pole-juridique), sans équipe sur GitHub')
  expect(text).not.toMatch(/@(?!reseau\/sante)/)
})

test('a change says which statement it touches, of which matters, and who must agree to each', async () => {
  write('essai/essai.pathway.yaml', pathway('Restez près d’elle.'))
  const { code, out } = await jalon(['owners', '--since', 'HEAD'], { cwd })
  expect(code).toBe(0)
  expect(out).toContain('1 phrase touchée')
  expect(out).toContain('essai, conseil, changée : Restez près d’elle.')
  expect(out).toContain('matière médicale : accord de Pôle santé')
  expect(out).toContain('matière juridique : accord de Pôle juridique')
  const json = JSON.parse((await jalon(['owners', '--since', 'HEAD', '--format', 'json'], { cwd })).out)
  expect(json.touched).toHaveLength(1)
  expect(json.touched[0]).toMatchObject({
    pathway: 'essai',
    name: 'conseil',
    change: 'changed',
    agree: [
      { matter: 'medical', teams: ['pole-sante'] },
      { matter: 'legal', teams: ['pole-juridique'] },
    ],
  })
})

test('a statement whose sources do not say their matter is for the team of its pathway', async () => {
  write('essai/essai.pathway.yaml', pathway('Restez avec elle.', 'Gardez deux copies.'))
  const { out } = await jalon(['owners', '--since', 'HEAD'], { cwd })
  expect(out).toContain('matière non dite : accord de Pôle santé')
})

test('a layout that moves touches nothing', async () => {
  write('essai/essai.pathway.yaml', `# Une remarque.\n${pathway('Restez avec elle.')}`)
  const { code, out } = await jalon(['owners', '--since', 'HEAD'], { cwd })
  expect([code, out.trim()]).toEqual([0, 'Aucune phrase ne change depuis « HEAD ».'])
})

test.each([
  ['both writing and telling', ['owners', '--since', 'HEAD', '--out', 'x']],
  ['an unknown version', ['owners', '--since', 'nulle-part']],
  ['a place among the pathways', ['owners', '--out', 'pathways/CODEOWNERS']],
])('%s is a wrong command line', async (_, argv) => {
  const { code } = await jalon(argv, { cwd })
  expect([code, existsSync(join(cwd, 'pathways/CODEOWNERS'))]).toEqual([2, false])
})

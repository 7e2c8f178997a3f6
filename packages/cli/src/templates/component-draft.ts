/** The draft of a component of the widget: it renders, and its examples are in the gallery. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Call } from '../command.ts'
import { WrongUsage } from '../command.ts'
import type { Draft } from './draft.ts'
import { blank } from './draft.ts'
import { newName, refuseExisting } from './new-name.ts'
import { elsewhere } from './rule-draft.ts'

const folder = 'widget/src/components'

export function componentDraft(word: string, { io }: Call): Draft {
  const name = newName(word)
  if (!existsSync(join(io.cwd, folder))) throw new WrongUsage(elsewhere(folder))
  refuseExisting(existsSync(join(io.cwd, folder, name)), { fr: 'Le composant', en: 'Component' }, name)
  const base = `${folder}/${name}/${name}`
  return {
    files: {
      [`${base}.tsx`]: componentText(name),
      [`${base}.css`]: styleText(name),
      [`${base}.examples.ts`]: examplesText(name),
    },
    alongside: {},
    next: [
      {
        fr: `Écrivez ses exemples dans ${base}.examples.ts : la galerie et les tests les trouvent seuls.`,
        en: `Write its examples in ${base}.examples.ts: the gallery and the tests find them by themselves.`,
      },
      {
        fr: 'Son nom se voit dans la page qui l’accueille : il ne doit rien dire de la situation.',
        en: 'Its name shows in the page of the host: it must say nothing of the situation.',
      },
      {
        fr: 'Puis : npm test -- --project components',
        en: 'Then: npm test -- --project components',
      },
    ],
  }
}

function typeOf(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function componentText(name: string): string {
  const type = typeOf(name)
  return `/** ${blank}: what this component is for, in a few words. */

export interface ${type}Props {
  /** ${blank}: what it shows. It receives data and words, and knows nothing of the machine. */
  readonly text: string
}

/** ${blank}: what one sees. */
export function ${type}({ text }: ${type}Props) {
  return <p class="${name}">{text}</p>
}
`
}

function styleText(name: string): string {
  return `.${name} {
  margin: 0;
}
`
}

function examplesText(name: string): string {
  const type = typeOf(name)
  const line = `import { ${type} } from './${name}.tsx'`
  return `import { examplesOf } from '../examples.ts'
${line}

export const examples = examplesOf(${type}, {
  brouillon: { text: '${blank}' },
})
`
}

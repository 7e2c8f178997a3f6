/** The page asks the tool for something that it does not understand. */
import { didYouMean, defineRule } from '@jalon/diagnostics'
import { placeOf, type PageElement, said, toolName } from '../page/elements.ts'
import type { Page, ToolWords } from '../page/page.ts'

export const attributeNotUnderstood = defineRule<Page>({
  name: 'attribute-not-understood',
  severity: 'warning',
  summary: {
    fr: "L'outil ne comprend pas un attribut que la page lui donne.",
    en: 'The tool does not understand an attribute that the page gives it.',
  },
  why: {
    fr: "L'outil fait alors comme si rien n'était écrit : la personne pourrait voir les contacts d'un autre lieu, ou la sortie mener ailleurs.",
    en: 'The tool then does as if nothing were written: the person could see the contacts of another place, or the way out lead elsewhere.',
  },
  examples: {
    incorrect: [
      {
        'page.html': `
          <main>
               <parcours-orientation niveau-titres="3"></parcours-orientation>
          <!--                       ^^^^^^^^^^^^^ L'outil n'a pas d'attribut « niveau-titres ». -->
        `,
      },
      {
        'page.html': `
          <main>
               <parcours-orientation theme="rose"></parcours-orientation>
          <!--                              ^^^^ theme="rose" n'est pas compris. -->
        `,
      },
      {
        'page.html': `
          <main>
               <script src="/po/cadre.js" data-raccourci="maj4"></script>
          <!--                                            ^^^^ data-raccourci="maj4" n'est pas compris. -->
        `,
      },
    ],
    correct: {
      'page.html': `
        <main>
             <parcours-orientation class="large" niveau-titre="3" theme="auto" data-theme="x"></parcours-orientation>
      `,
    },
  },
  check(page, report) {
    const { words } = page
    if (words === undefined) return
    for (const { element, prefix } of heldBy(page)) {
      for (const name of strangers(element, prefix, words)) {
        const near = didYouMean(
          name,
          words.attributes.map((each) => prefix + each),
        )
        report({
          span: element.attributes.get(name)?.nameSpan ?? element.span,
          message: {
            fr: `L'outil n'a pas d'attribut « ${name} ».`,
            en: `The tool has no attribute "${name}".`,
          },
          help: near ?? list,
        })
      }
    }
    for (const { element, prefix, name, value, accepted } of notUnderstood(page)) {
      report({
        span: placeOf(element, prefix + name),
        message: {
          fr: `${prefix}${name}="${value}" n'est pas compris.`,
          en: `${prefix}${name}="${value}" is not understood.`,
        },
        help: { fr: `L'outil accepte : ${accepted}.`, en: `The tool accepts: ${accepted}.` },
      })
    }
  },
})

interface Held {
  readonly element: PageElement
  /** What stands before the names of the attributes of the tool. */
  readonly prefix: '' | 'data-'
}

function heldBy({ carried }: Page): readonly Held[] {
  return [
    ...carried.elements.map((element) => ({ element, prefix: '' }) as const),
    ...carried.loaders.map(({ element }) => ({ element, prefix: 'data-' }) as const),
  ]
}

/** A value that the readers of the tool do not take, with those that they would. */
interface NotUnderstood extends Held {
  /** As the tool names it, without prefix. */
  readonly name: string
  readonly value: string
  readonly accepted: string
}

/** The values of the page that the tool does not understand; none when its readers are not there. */
export function notUnderstood(page: Page): readonly NotUnderstood[] {
  const found: NotUnderstood[] = []
  for (const { element, prefix } of heldBy(page)) {
    const read = (name: string) => said(element, prefix + name) ?? null
    page.words?.readSettings(read, page.base.href, (name, value, accepted) =>
      found.push({ element, prefix, name, value, accepted }),
    )
  }
  return found
}

/** What the configurator writes for a frame alone. */
const ofFrames = ['data-couleur', 'data-cible']

/** Attributes that are neither of the tool, nor of every element, nor of a script. */
function strangers(element: PageElement, prefix: string, { attributes }: ToolWords): readonly string[] {
  const known = new Set([...attributes.map((name) => prefix + name), ...ofFrames])
  const names = [...element.attributes.keys()].filter((name) => !known.has(name))
  if (element.name !== toolName) return names.filter((name) => name.startsWith(prefix) && /^data-/.test(name))
  return names.filter(
    (name) =>
      !/^(id|class|style|lang|dir|hidden|title|role|slot|part|tabindex|nonce)$|^(data|aria|on|x|v|ng)-?|[^a-z-]/.test(
        name,
      ),
  )
}

const list = {
  fr: 'Les attributs sont dans le guide « embedding », ou dans le configurateur, qui écrit le texte à coller.',
  en: 'The attributes are in the guide "embedding", or in the configurator, which writes the text to paste.',
}

/** The first heading of the tool does not follow those of the page. */
import { defineRule } from '@jalon/diagnostics'
import { placeOf, type PageElement, said } from '../page/elements.ts'
import type { Page } from '../page/page.ts'

export const headingOutOfOrder = defineRule<Page>({
  name: 'heading-out-of-order',
  severity: 'warning',
  summary: {
    fr: "Le titre de l'outil ne suit pas les titres de la page.",
    en: 'The heading of the tool does not follow those of the page.',
  },
  why: {
    fr: "Une professionnelle qui navigue par titres, avec un lecteur d'écran, saute l'outil ou le croit ailleurs (RGAA 9.1).",
    en: 'A professional who goes from heading to heading with a screen reader jumps over the tool, or believes it elsewhere (RGAA 9.1).',
  },
  examples: {
    incorrect: [
      {
        'page.html': `
          <main>
               <h1>Orientation</h1>
               <parcours-orientation niveau-titre="4"></parcours-orientation>
          <!--                                     ^ Le titre de l'outil est de niveau 4, juste après un titre de niveau 1. -->
        `,
      },
      {
        'page.html': `
          <main>
               <h1>Orientation</h1>
               <parcours-orientation niveau-titre="1"></parcours-orientation>
          <!--                                     ^ Le titre de l'outil est de niveau 1, et la page a déjà un titre de niveau 1. -->
        `,
      },
    ],
    correct: {
      'page.html': `
        <main>
             <h1>Orientation</h1>
             <h2>L'outil</h2>
             <parcours-orientation niveau-titre="3"></parcours-orientation>
      `,
    },
  },
  check({ elements, carried, isFile }, report) {
    const [tool] = carried.elements
    const element = tool ?? carried.loaders[0]?.element
    if (element === undefined || carried.isAlone) return
    // A piece to paste is not a page: it follows the headings of the one that holds it.
    if (isFile && !elements.some(({ name }) => name === 'html' || name === 'body')) return
    const name = tool === undefined ? 'data-niveau-titre' : 'niveau-titre'
    const level = Number(said(element, name) ?? 2)
    if (!Number.isInteger(level) || level < 1 || level > 5) return
    const headings = elements.filter((each) => levelOf(each) !== undefined && each.within === undefined)
    const before = headings.filter(({ span }) => span.start < element.span.start).map(levelOf)
    const above = before.at(-1) ?? 0
    const span = placeOf(element, name)
    if (level > above + 1) {
      report({
        span,
        message:
          above === 0
            ? {
                fr: `Le titre de l'outil est de niveau ${level}, et aucun titre de la page n'est avant lui.`,
                en: `The heading of the tool is of level ${level}, and no heading of the page comes before it.`,
              }
            : {
                fr: `Le titre de l'outil est de niveau ${level}, juste après un titre de niveau ${above}.`,
                en: `The heading of the tool is of level ${level}, right after a heading of level ${above}.`,
              },
        help: {
          fr:
            above === 0 ? "Donnez à la page un titre <h1> avant l'outil." : `Écrivez ${name}="${above + 1}".`,
          en: above === 0 ? 'Give the page a heading <h1> before the tool.' : `Write ${name}="${above + 1}".`,
        },
      })
    } else if (level === 1 && headings.some((each) => levelOf(each) === 1)) {
      report({
        span,
        message: {
          fr: "Le titre de l'outil est de niveau 1, et la page a déjà un titre de niveau 1.",
          en: 'The heading of the tool is of level 1, and the page already has one of level 1.',
        },
        help: { fr: `Écrivez ${name}="2".`, en: `Write ${name}="2".` },
      })
    }
  },
})

function levelOf({ name }: PageElement): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : undefined
}

/** What the server says besides what the rules say, French first. */
import type { L10n, Suggestion } from '@jalon/diagnostics'
import { visible } from '@jalon/diagnostics'
import type { NameKind } from '../names/name.ts'

const things: Readonly<Record<NameKind, L10n>> = {
  pathway: { fr: 'un parcours', en: 'a pathway' },
  state: { fr: 'un état', en: 'a state' },
  fact: { fr: 'un fait', en: 'a fact' },
  answer: { fr: 'une réponse', en: 'an answer' },
  kind: { fr: 'un type', en: 'a kind' },
  condition: { fr: 'une condition', en: 'a condition' },
  outcome: { fr: 'une fin', en: 'an outcome' },
  source: { fr: 'une source', en: 'a source' },
  owner: { fr: 'une équipe', en: 'an owner' },
  invariant: { fr: 'une règle', en: 'an invariant' },
  urgency: { fr: 'une urgence', en: 'an urgency' },
}

const grades: Readonly<Record<Suggestion['safety'], L10n>> = {
  safe: { fr: 'sûre', en: 'safe' },
  review: { fr: 'à relire', en: 'to review' },
}

export const messages = {
  why: (text: string): L10n => ({ fr: `Pourquoi : ${text}`, en: `Why: ${text}` }),
  how: (text: string): L10n => ({ fr: `Comment : ${text}`, en: `How: ${text}` }),
  situation: (text: string): L10n => ({ fr: `Situation\u00a0: ${text}`, en: `Situation: ${text}` }),
  graded: ({ label, safety }: Suggestion): L10n => ({
    fr: `${visible(label.fr)} (${grades[safety].fr})`,
    en: `${visible(label.en)} (${grades[safety].en})`,
  }),

  nothingToRename: {
    fr: "Rien à renommer ici : placez le curseur sur un nom, par exemple celui d'un état ou d'un fait.",
    en: "Nothing to rename here: put the cursor on a name, a state's or a fact's for example.",
  },
  wordOfTheLanguage: (word: string): L10n => ({
    fr: `« ${word} » est un mot de la langue : il ne se renomme pas.`,
    en: `"${word}" is a word of the language: it cannot be renamed.`,
  }),
  providedAnswer: (answer: string, fact: string): L10n => ({
    fr: `« ${answer} » vient avec le type de « ${fact} » : pour d'autres mots, changez le type et écrivez les réponses.`,
    en: `"${answer}" comes with the type of "${fact}": for other words, change the type and write the answers.`,
  }),
  knownOutside: (name: string): L10n => ({
    fr: `« ${name} » est connu sous ce nom hors des parcours, par les pages qui montrent l'outil : il ne se renomme pas d'ici.`,
    en: `"${name}" is known by this name outside the pathways, by the pages that show the tool: it cannot be renamed from here.`,
  }),
  declaredNowhere: (name: string): L10n => ({
    fr: `« ${name} » n'est déclaré nulle part. Corrigez d'abord ce nom.`,
    en: `"${name}" is declared nowhere. Correct this name first.`,
  }),
  notAnIdentifier: (word: string): L10n => ({
    fr: `« ${visible(word)} » n'est pas un identifiant. Il faut des minuscules sans accent, des chiffres et des tirets, en commençant par une lettre : « mise-a-l-abri ».`,
    en: `"${visible(word)}" is not an identifier. Use lowercase letters without accents, digits and hyphens, starting with a letter: "mise-a-l-abri".`,
  }),
  reservedWord: (word: string): L10n => ({
    fr: `« ${word} » a déjà un sens pour la langue ou pour YAML : choisissez un autre nom.`,
    en: `"${word}" already means something for the language or for YAML: choose another name.`,
  }),
  alreadyExists: (kind: NameKind, word: string, file: string, line: number): L10n => ({
    fr: `Il y a déjà ${things[kind].fr} « ${word} » (${file}, ligne ${line}). Avec le même nom, l'un prendrait la place de l'autre.`,
    en: `There is already ${things[kind].en} "${word}" (${file}, line ${line}). With the same name, one would take the place of the other.`,
  }),
  meansSeveral: (word: string, file: string, line: number): L10n => ({
    fr: `« ${word} » est écrit dans plusieurs parcours, et ${file}, ligne ${line}, parle de tous. Renommez-le à la main, en décidant pour chacun.`,
    en: `"${word}" is written in several pathways, and ${file}, line ${line}, speaks of them all. Rename it by hand, deciding for each.`,
  }),
  readFirst: (word: string, file: string): L10n => ({
    fr: `« ${file} » ne peut pas être lu pour l'instant : des emplois de « ${word} » pourraient y être oubliés. Corrigez-le d'abord.`,
    en: `"${file}" cannot be read for now: uses of "${word}" could be left out. Correct it first.`,
  }),
  renameFilesToo: (before: string, after: string): L10n => ({
    fr: `Renommez aussi le dossier et les fichiers « ${before} » en « ${after} » : votre éditeur ne permet pas de le faire d'ici.`,
    en: `Rename the folder and the files "${before}" to "${after}" too: your editor does not allow it from here.`,
  }),
  noRoot: (folder: string): L10n => ({
    fr: `Le dossier « ${folder} » n'existe pas : rien n'est vérifié. Indiquez celui des parcours avec --root.`,
    en: `Folder "${folder}" does not exist: nothing is checked. Give the one of the pathways with --root.`,
  }),
} as const

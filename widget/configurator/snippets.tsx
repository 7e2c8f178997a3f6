/** The text to paste, one a step of the ladder, and what to look at once it is pasted. */
import { useRef, useState } from 'preact/hooks'
import type { Step } from '../src/snippets/snippets.ts'

export interface SnippetsProps {
  readonly texts: Readonly<Record<Step, string>>
  readonly step: Step
  /** Whether colours are written in the page. */
  readonly hasColours: boolean
  readonly onStep: (step: Step) => void
}

const steps: readonly (readonly [Step, string, string])[] = [
  ['A', 'Fichiers sur votre site', "Recommandé : rien n'est demandé à un autre site."],
  ['B', 'Fichiers sur un autre site', 'Le navigateur refuse le script si un seul caractère en a changé.'],
  ['C', 'Cadre et petit script', 'La hauteur suit le contenu, et « Masquer » couvre toute la page.'],
  ['D', 'Cadre seul', 'Pour un site qui refuse les scripts. « Masquer » ne couvre que le cadre.'],
  ['E', 'Lien', 'Une page qui contient tout, aussi depuis un dossier partagé.'],
]

/** What a step leaves out of the choices. */
const notTaken: Readonly<Partial<Record<Step, string>>> = {
  C: "Un cadre ne prend qu'une couleur : celle des boutons et des liens.",
  D: "Un cadre seul ne prend qu'une couleur, celle des boutons et des liens ; ni qui publie, ni où mène « Effacer et quitter ».",
  E: "La page autonome ne suit aucun de ces choix : elle est telle que le réseau l'a préparée.",
}

const toCheck = [
  "Le titre et l'adresse de la page sont neutres, par exemple « Orientation – professionnels ».",
  "La page n'a ni mesure d'audience, ni publicité, ni enregistrement de visite.",
  'La page est en https.',
  '« Masquer » se voit sans faire défiler, et aucun bandeau ne le couvre.',
  "La déclaration d'accessibilité du site cite l'outil.",
]

/** The choice of a step, its text, a button to copy it. */
export function Snippets({ texts, step, hasColours, onStep }: SnippetsProps) {
  const text = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const [, , about] = steps.find(([name]) => name === step) ?? []

  const copy = async () => {
    text.current?.select()
    const isCopied = await navigator.clipboard?.writeText(texts[step]).then(
      () => true,
      () => false,
    )
    setSaid(isCopied ? 'Texte copié.' : 'Le texte est sélectionné : copiez-le avec Ctrl+C.')
  }
  return (
    <section class="snippets" aria-labelledby="texte">
      <h2 id="texte">Le texte à coller</h2>
      <fieldset class="steps">
        <legend>Comment votre site porte l'outil</legend>
        {steps.map(([name, label]) => (
          <label key={name}>
            <input
              type="radio"
              name="etape"
              checked={name === step}
              onChange={() => {
                setSaid('')
                onStep(name)
              }}
            />
            {name}. {label}
          </label>
        ))}
      </fieldset>
      <p class="hint">{about}</p>
      <textarea
        ref={text}
        readOnly
        aria-label={`Texte ${step}`}
        rows={Math.min(texts[step].split('\n').length + 3, 12)}
        spellcheck={false}
        value={texts[step]}
      />
      {hasColours && (step === 'A' || step === 'B') && (
        <p class="hint">
          Si votre site a une politique de sécurité (Content-Security-Policy), mettez les couleurs de « style
          » dans sa feuille de style, sous « parcours-orientation {'{ … }'} ».
        </p>
      )}
      {notTaken[step] && <p class="hint">{notTaken[step]}</p>}
      <p class="copy">
        <button type="button" onClick={copy}>
          Copier
        </button>
        <span role="status">{said}</span>
      </p>
      <h2>À vérifier sur votre page</h2>
      <ul class="to-check">
        {toCheck.map((each) => (
          <li key={each}>
            <label>
              <input type="checkbox" autocomplete="off" /> {each}
            </label>
          </li>
        ))}
      </ul>
      <p class="hint">
        Une fois la page en ligne, faites-la relire par le réseau : dans le dossier du projet,{' '}
        <code>npx jalon inspect ADRESSE-DE-LA-PAGE</code>
      </p>
    </section>
  )
}

/** The colours of the site, and whether everything can still be read with them. */
import { contrast, rgbOf } from '../src/styles/contrast.ts'

export interface ColourFieldsProps {
  readonly colours: Readonly<Record<string, string>>
  /** Whether the colours that are not chosen are those of a light screen. */
  readonly isLight: boolean
  /** Why the tool does not wear them. */
  readonly trouble: string | undefined
  readonly onChange: (colours: Readonly<Record<string, string>>) => void
}

/** What each is, and what it is when the page does not say. */
const known = [
  { name: '--po-primaire', label: 'Boutons et liens', usual: '#0b5563' },
  { name: '--po-primaire-texte', label: 'Texte des boutons', usual: '#ffffff' },
  { name: '--po-fond', label: 'Fond', usual: '#ffffff' },
  { name: '--po-texte', label: 'Texte', usual: '#1b2330' },
] as const

const read = [
  ['Texte sur le fond', '--po-texte', '--po-fond'],
  ['Liens sur le fond', '--po-primaire', '--po-fond'],
  ['Texte des boutons', '--po-primaire-texte', '--po-primaire'],
] as const

/** One row a colour: taken from the site or left as it is. */
export function ColourFields({ colours, isLight, trouble, onChange }: ColourFieldsProps) {
  const chosen = (name: string) =>
    colours[name] ?? known.find((each) => each.name === name)?.usual ?? '#000000'
  const without = (name: string) =>
    Object.fromEntries(Object.entries(colours).filter(([each]) => each !== name))
  const isChosen = Object.keys(colours).length > 0
  return (
    <>
      {known.map(({ name, label, usual }) => (
        <p key={name} class="colour">
          <label>
            <input
              type="checkbox"
              checked={name in colours}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? { ...colours, [name]: usual } : without(name))
              }
            />
            {label}
          </label>
          {name in colours && (
            <input
              type="color"
              aria-label={`Couleur : ${label}`}
              value={chosen(name)}
              onInput={({ currentTarget }) => onChange({ ...colours, [name]: currentTarget.value })}
            />
          )}
        </p>
      ))}
      {isChosen && isLight && (
        <ul class="contrasts">
          {read.map(([label, text, ground]) => {
            const found = contrast(rgbOf(chosen(text)), rgbOf(chosen(ground)))
            return (
              <li key={label} data-enough={found >= 4.5}>
                {label} : contraste {found.toFixed(1).replace('.', ',')}
                {found < 4.5 && ', il en faut 4,5'}
              </li>
            )
          })}
        </ul>
      )}
      <p class="verdict" role="status">
        {isChosen &&
          (trouble === undefined
            ? "Tout se lit : l'outil porte ces couleurs."
            : `L'outil garde les siennes : ${trouble.replaceAll('.', ',')}.`)}
      </p>
    </>
  )
}

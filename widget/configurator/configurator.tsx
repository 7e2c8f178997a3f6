/** The configurator: choices on one side, the tool as it will look on the other, and the text to paste. Nothing is kept. */
import './configurator.css'
import { render } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { checkColours } from '../src/element/colours.ts'
import { type Step, snippets } from '../src/snippets/snippets.ts'
import { askedBy, type Choices, firstChoices } from './choices.ts'
import { ColourFields } from './colour-fields.tsx'
import { Choice, Text } from './fields.tsx'
import { type Described, describedId } from './page.ts'
import { Preview } from './preview.tsx'
import { Snippets } from './snippets.tsx'

/** The whole page. */
function Configurator({ described }: { readonly described: Described }) {
  const [choices, setChoices] = useState(() => firstChoices(described))
  const [step, setStep] = useState<Step>('A')
  const [trouble, setTrouble] = useState<string>()
  const tool = useRef<HTMLElement>(null)
  const asked = useMemo(() => askedBy(choices), [choices])
  const territory = described.territories.find(({ id }) => id === choices.territory)
  const texts = snippets(asked, { script: described.script, data: territory?.integrity ?? '' })

  const set = (change: Partial<Choices>) => setChoices({ ...choices, ...change })
  const setAttribute = (name: string) => (value: string) =>
    set({ attributes: { ...choices.attributes, [name]: value } })
  const given = (name: string) => choices.attributes[name] ?? ''

  // The tool itself says whether it can wear the colours: it is asked once it has drawn what was chosen.
  useEffect(() => {
    const ask = () => {
      const root = tool.current?.shadowRoot?.querySelector<HTMLElement>('.root')
      setTrouble(root ? checkColours(root) : undefined)
    }
    const waiting = requestAnimationFrame(() => setTimeout(ask))
    return () => cancelAnimationFrame(waiting)
  }, [choices])

  return (
    <>
      <header>
        <h1>Préparer l'outil pour votre site</h1>
        <p class="lead">
          Choisissez, regardez, copiez. Rien n'est enregistré ni envoyé : en fermant la page, vous effacez vos
          choix.
        </p>
      </header>
      <div class="columns">
        <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
          <fieldset>
            <legend>Ce que la page ouvre</legend>
            <Choice
              label="Territoire"
              value={choices.territory}
              options={described.territories.map(({ id, title }) => [id, title])}
              onChange={(id) => {
                const publisher = described.territories.find((each) => each.id === id)?.publisher ?? ''
                set({ territory: id, attributes: { ...choices.attributes, mention: publisher } })
              }}
            />
            <Choice
              label="Entrée"
              value={given('entree')}
              options={described.entries.map(({ alias, title }) => [alias, title])}
              onChange={setAttribute('entree')}
            />
            <Text
              label="Adresse du dossier déposé sur votre site"
              hint="Un chemin du site, ou une adresse entière."
              value={choices.address}
              onChange={(address) => set({ address })}
            />
          </fieldset>
          <fieldset>
            <legend>Sa place dans la page</legend>
            <Choice
              label="Niveau de son premier titre"
              hint="Celui qui suit le titre sous lequel vous le posez."
              value={given('niveau-titre')}
              options={['1', '2', '3', '4', '5'].map((level) => [level, `Titre ${level}`])}
              onChange={setAttribute('niveau-titre')}
            />
            <Choice
              label="Espacement"
              value={given('densite')}
              options={[
                ['normale', 'Normal'],
                ['compacte', 'Serré'],
              ]}
              onChange={setAttribute('densite')}
            />
            <Text
              label="Qui publie"
              hint="En bas des écrans et sur la fiche du dossier."
              value={given('mention')}
              onChange={setAttribute('mention')}
            />
          </fieldset>
          <fieldset>
            <legend>Ses couleurs</legend>
            <Choice
              label="Clair ou sombre"
              value={given('theme')}
              options={[
                ['clair', 'Clair'],
                ['sombre', 'Sombre'],
                ['auto', 'Comme le lecteur préfère'],
              ]}
              onChange={setAttribute('theme')}
            />
            <ColourFields
              colours={choices.colours}
              isLight={given('theme') === 'clair'}
              trouble={trouble}
              onChange={(colours) => set({ colours })}
            />
          </fieldset>
          <fieldset>
            <legend>Sa discrétion</legend>
            <Choice
              label="Se masque sans activité"
              value={given('masquage-auto')}
              options={[
                ['60', 'Après 1 minute (accueil)'],
                ['180', 'Après 3 minutes (consultation)'],
                ['300', 'Après 5 minutes'],
                ['0', 'Jamais'],
              ]}
              onChange={setAttribute('masquage-auto')}
            />
            <Choice
              label="Trois appuis sur Maj masquent l'écran"
              value={given('raccourci')}
              options={[
                ['maj3', 'Oui'],
                ['aucun', 'Non'],
              ]}
              onChange={setAttribute('raccourci')}
            />
            <Text
              label="Où mène « Effacer et quitter la page »"
              hint="Une adresse entière (https://…). Vide : une page de météo."
              value={given('sortie-url')}
              onChange={setAttribute('sortie-url')}
            />
          </fieldset>
        </form>
        <Preview asked={asked} data={territory?.data} tool={tool} />
      </div>
      <Snippets
        texts={texts}
        step={step}
        hasColours={Object.keys(choices.colours).length > 0}
        onStep={setStep}
      />
    </>
  )
}

const place = document.getElementById('configurateur')
const described: Described = JSON.parse(document.getElementById(describedId)?.textContent ?? '{}')
if (place !== null) {
  place.replaceChildren()
  render(<Configurator described={described} />, place)
}

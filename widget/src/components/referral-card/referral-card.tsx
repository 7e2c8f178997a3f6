/** One referral of the plan: what to do first, then who, how soon, with what, and what is left to her choice. */
import { useState } from 'preact/hooks'
import type { Messages } from '../../messages/french.ts'
import type { PlaceAsked, PlaceChosen } from '../../view/place-view.ts'
import type { ReferralView, SourceView } from '../../view/plan-view.ts'
import { ContactCard } from '../contact-card/contact-card.tsx'
import { Heading } from '../heading/heading.tsx'
import { PlaceField } from '../place-field/place-field.tsx'

export interface ReferralCardProps {
  readonly level: number
  readonly messages: Messages
  readonly referral: ReferralView
  readonly retained: boolean
  /** None where nothing may be chosen. */
  readonly onRetain: ((retained: boolean) => void) | undefined
  /** Says where, when the card depends on it. None where nothing may be chosen. */
  readonly onPlace?: OnPlace | undefined
}

/** Receives what a card asked of where, and what was chosen. */
export type OnPlace = (asked: PlaceAsked, chosen: PlaceChosen) => void

/** How many structures are shown before the others are folded away. Lines are all shown: the 114 is one of them. */
const shownFirst = 2

/** A card with its place in the order. */
export function ReferralCard(props: ReferralCardProps) {
  const { level, messages, referral, retained, onRetain, onPlace } = props
  const text = messages.card
  const { number, purpose, role, urgency, outside, say, prepare, avoid, consent, contacts, missing, places } =
    referral
  const id = `po-r${number}`
  const [isAsked, setAsked] = useState(false)
  const isLine = referral.nature === 'line'
  const shown = isLine ? contacts.length : shownFirst
  const isUnderItsName = Object.values(messages.plan.groups).includes(text.urgencies[urgency])
  return (
    <article class="referral-card" data-urgency={urgency} aria-labelledby={id}>
      <header>
        <span class="referral-card-number" aria-hidden="true">
          {number}
        </span>
        <div>
          <Heading level={level} id={id} class="referral-card-purpose">
            {purpose}
          </Heading>
          <p class="referral-card-tags">
            {!isUnderItsName && (
              <span class="tag" data-urgency={urgency}>
                {text.urgencies[urgency]}
              </span>
            )}
            {outside && (
              <span class="tag" data-outside>
                {text.outside}
              </span>
            )}
          </p>
        </div>
      </header>
      <div class="referral-card-body">
        <div class="referral-card-what">
          {say && <p>{say}</p>}
          {role && <p class="referral-card-role">{role}</p>}
          <Advised folded={urgency !== 'now'} about={id} prepare={prepare} avoid={avoid} text={text} />
          {consent === 'wanted' && <p class="referral-card-consent">{text.consentWanted}</p>}
          {consent === 'given' && <p class="referral-card-consent">{text.consentGiven}</p>}
        </div>
        {(contacts.length > 0 || missing.length > 0) && (
          <div class="referral-card-who">
            {missing.length > 0 && (
              <p class="referral-card-gap">
                {text.gap(missing.join(', '))}{' '}
                {isLine || contacts.length === 0 ? text.gapNational : text.gapInstead}
              </p>
            )}
            {contacts.slice(0, shown).map((contact, index) => (
              <ContactCard key={index} contact={contact} messages={messages} />
            ))}
            {contacts.length > shown && (
              <details>
                <summary>{text.others(contacts.length - shown)}</summary>
                {contacts.slice(shown).map((contact, index) => (
                  <ContactCard key={index} contact={contact} messages={messages} />
                ))}
              </details>
            )}
            {onPlace &&
              places.map((asked, index) => (
                <PlaceField
                  key={index}
                  id={`${id}-p${index}`}
                  messages={messages}
                  asked={asked}
                  onChoose={(chosen) => onPlace(asked, chosen)}
                />
              ))}
          </div>
        )}
      </div>
      {onRetain && (
        <footer>
          <label class="retain" for={`${id}-k`}>
            <input
              id={`${id}-k`}
              type="checkbox"
              autocomplete="off"
              checked={retained}
              aria-describedby={id}
              onChange={(event) => onRetain(event.currentTarget.checked)}
            />
            {text.retained}
          </label>
          {/* Only once it is asked: a browser may look up the sites of the links that it finds, even folded. */}
          <details class="referral-card-why" onToggle={(event) => setAsked(event.currentTarget.open)}>
            <summary aria-describedby={id}>{text.why}</summary>
            {isAsked && <Why referral={referral} messages={messages} />}
          </details>
        </footer>
      )}
    </article>
  )
}

interface AdvisedProps {
  readonly folded: boolean
  /** The id of the heading of the card. */
  readonly about: string
  readonly prepare: readonly string[]
  readonly avoid: readonly string[]
  readonly text: Messages['card']
}

/** What to prepare and what to avoid: in sight when it cannot wait, otherwise one press away. */
function Advised({ folded, about, prepare, avoid, text }: AdvisedProps) {
  const names = [prepare.length > 0 && text.prepare, avoid.length > 0 && text.avoid].filter(Boolean)
  if (names.length === 0) return null
  const items = (
    <>
      <Items title={text.prepare} items={prepare} />
      <Items title={text.avoid} items={avoid} />
    </>
  )
  if (!folded) return items
  return (
    <details>
      <summary aria-describedby={about}>{names.join(' / ')}</summary>
      {items}
    </details>
  )
}

function Items({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <div class="referral-card-items">
      <p>{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}

function Why({
  referral: { because, sources },
  messages,
}: {
  readonly referral: ReferralView
  readonly messages: Messages
}) {
  return (
    <dl class="referral-card-reasons">
      {because.length > 0 && (
        <div>
          <dt>{messages.card.answers}</dt>
          {because.map(({ question, answer }) => (
            <dd key={question}>
              {question} <strong>{answer}</strong>
            </dd>
          ))}
        </div>
      )}
      <div>
        <dt>
          {messages.card.sources} {sources.some(({ url }) => url) && messages.external}
        </dt>
        {sources.length === 0 && <dd>{messages.card.noSource}</dd>}
        {sources.map((source) => (
          <dd key={source.title}>
            <Source source={source} messages={messages} />
          </dd>
        ))}
      </div>
    </dl>
  )
}

function Source({
  source: { title, url, date, read },
  messages,
}: {
  readonly source: SourceView
  readonly messages: Messages
}) {
  const status = read ? messages.card.read : messages.card.toVerify
  return (
    <>
      {url === undefined ? (
        title
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
      {date && `, ${date}`} <span class="referral-card-status">({status})</span>
    </>
  )
}

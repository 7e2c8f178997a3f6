/** One referral of the plan: what to do first, then who, how soon, with what, and what is left to her choice. */
import { Fragment } from 'preact'
import { inFrench } from '../../messages/in-french.tsx'
import type { Messages } from '../../messages/messages.ts'
import type { PlaceAsked, PlaceChosen } from '../../view/place-view.ts'
import type { ReferralView, SourceView } from '../../view/plan-view.ts'
import { ContactCard } from '../contact-card/contact-card.tsx'
import { Disclosure } from '../disclosure/disclosure.tsx'
import { GapNote } from '../gap-note/gap-note.tsx'
import { Heading } from '../heading/heading.tsx'
import { Icon } from '../icon/icon.tsx'
import { ItemList } from '../item-list/item-list.tsx'
import { PhoneLink } from '../phone-link/phone-link.tsx'
import { PlaceField } from '../place-field/place-field.tsx'

export interface ReferralCardProps {
  readonly level: number
  readonly messages: Messages
  readonly referral: ReferralView
  readonly retained: boolean
  /** None where nothing may be chosen. */
  readonly onRetain: ((retained: boolean) => void) | undefined
  readonly onCopy: (text: string) => void
  /** Says where, when the card depends on it. None where nothing may be chosen. */
  readonly onPlace?: OnPlace | undefined
}

/** Receives what a card asked of where, and what was chosen. */
export type OnPlace = (asked: PlaceAsked, chosen: PlaceChosen) => void

/** How many structures are shown before the others are folded away. Lines are all shown: the 114 is one of them. */
const shownFirst = 2

/** A card with its place in the order. */
export function ReferralCard(props: ReferralCardProps) {
  const { level, messages, referral, retained, onRetain, onCopy, onPlace } = props
  const text = messages.card
  const { number, purpose, role, urgency, outside, say, prepare, avoid, consent, contacts, gap } = referral
  const { caller, places } = referral
  const id = `po-r${number}`
  const isLine = referral.nature === 'line'
  const shown = isLine ? contacts.length : shownFirst
  const isAlone = contacts.length === 1 && !isLine
  const isUnderItsName = Object.values(messages.plan.groups).includes(text.urgencies[urgency])
  return (
    <article class="referral-card" data-urgency={urgency} aria-labelledby={id}>
      <header>
        <span class="referral-card-number" aria-hidden="true">
          {number}
        </span>
        <div>
          <Heading level={level} id={id} class="referral-card-purpose">
            {inFrench(purpose)}
          </Heading>
          <p class="referral-card-tags">
            {!isUnderItsName && (
              <span class="tag" data-urgency={urgency}>
                {text.urgencies[urgency]}
              </span>
            )}
            {referral.parallel && (
              <span class="tag" data-plain>
                {text.parallel}
              </span>
            )}
            {outside && (
              <span class="tag" data-outside data-plain>
                {text.outside}
              </span>
            )}
          </p>
        </div>
      </header>
      <div class="referral-card-body">
        <div class="referral-card-what">
          {say && <p>{inFrench(say)}</p>}
          {role && <p class="referral-card-role">{inFrench(role)}</p>}
          <ItemList title={text.prepare} items={prepare} fold={{ about: id, others: text.andOthers }} />
          <ItemList
            title={text.avoid}
            items={avoid}
            // What must not be done now is not one press away.
            fold={urgency === 'now' ? undefined : { about: id, others: text.andOthers }}
          />
          {consent === 'wanted' && <p class="referral-card-consent">{text.consentWanted}</p>}
          {consent === 'given' && <p class="referral-card-consent">{text.consentGiven}</p>}
        </div>
        {(contacts.length > 0 || gap) && (
          <div class="referral-card-who">
            {gap && (
              <GapNote
                gap={gap}
                messages={text}
                follows={
                  contacts.length === 0 && !referral.meanwhile
                    ? ''
                    : isLine || contacts.length === 0
                      ? text.gapNational
                      : text.gapInstead
                }
                about={id}
                onCopy={onRetain && onCopy}
              />
            )}
            {referral.meanwhile?.call && (
              <p class="referral-card-meanwhile">
                <Icon name="clock" />
                <span>
                  {text.untilOpen}{' '}
                  <PhoneLink phone={referral.meanwhile.call} name={text.meanwhileFor(purpose)} />{' '}
                  {text.meanwhileHelp[referral.meanwhile.by]}
                </span>
              </p>
            )}
            {contacts.slice(0, shown).map((contact, index) => (
              <Fragment key={index}>
                {index > 0 && <p class="referral-card-or">{text.or}</p>}
                <ContactCard id={`${id}-c${index}`} contact={contact} messages={messages} brief={isAlone} />
              </Fragment>
            ))}
            {contacts.length > shown && (
              <details>
                <summary aria-describedby={id}>{text.others(contacts.length - shown)}</summary>
                {contacts.slice(shown).map((contact, index) => (
                  <ContactCard
                    key={index}
                    id={`${id}-c${index + shown}`}
                    contact={contact}
                    messages={messages}
                  />
                ))}
              </details>
            )}
            {caller && (
              <p class="referral-card-caller">
                <strong>{text.whoCalls}</strong> {text.callers[caller]}
              </p>
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
          <Disclosure class="referral-card-why" summary={text.why} about={id}>
            <Why referral={referral} messages={messages} />
          </Disclosure>
        </footer>
      )}
    </article>
  )
}

function Why({
  referral: { because, contacts, sources },
  messages,
}: {
  readonly referral: ReferralView
  readonly messages: Messages
}) {
  const zones = new Set(contacts.map(({ reason }) => reason))
  return (
    <dl class="referral-card-reasons">
      {because.length > 0 && (
        <div>
          <dt>{messages.card.answers}</dt>
          {because.map(({ question, answer }) => (
            <dd key={question}>
              {inFrench(question)} <strong>{inFrench(answer)}</strong>
            </dd>
          ))}
        </div>
      )}
      {zones.size > 0 && (
        <div class="referral-card-zones">
          <dt>{messages.card.zone}</dt>
          {[...zones].map((zone) => (
            <dd key={zone}>{inFrench(zone)}</dd>
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
        inFrench(title)
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {inFrench(title)}
        </a>
      )}
      {date && `, ${date}`} <span class="referral-card-status">({status})</span>
    </>
  )
}

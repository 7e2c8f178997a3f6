/** Why nobody was found, in a French sentence: for the command and the reports, not for the widget, which shows the gap. */
import type { PackStatus } from './pack.ts'
import { communeNamed, type Reason } from './reason.ts'

/** The sentence, without its capital and its full stop. */
export function reasonText({ kind, about, commune = '', status = 'open' }: Reason): string {
  const named = `«\u00a0${about}\u00a0»`
  switch (kind) {
    case 'unknown-kind':
      return `l'annuaire ne connaît pas le type ${named}`
    case 'outside':
      return `l'annuaire ${named} ne dit rien de cette commune`
    case 'nothing-recorded':
      return `l'annuaire ne connaît encore personne pour ${named}`
    case 'unknown-zone':
      return `on ne sait pas encore quelles communes relèvent de ${named}`
    case 'not-covered':
      return `personne de l'annuaire pour ${named} ne reçoit la ${communeNamed(commune)}`
    case 'excepted':
      return `${named} ne reçoit pas la ${communeNamed(commune)}, bien qu'elle soit dans son secteur`
    case 'not-open':
      return `${named} ${inWords[status]}`
    case 'no-front-door':
      return `on ne joint ${named} que par un autre service, qui n'est pas trouvé ici`
  }
}

const inWords: Record<PackStatus, string> = {
  open: 'est ouvert',
  suspended: "a suspendu son activité jusqu'à nouvel ordre",
  closed: 'a fermé',
  announced: "est annoncé et n'est pas encore ouvert",
}

/** The rules of the first screen, for the two places where it is written before the script comes. */
import base from '../styles/base.css?inline'
import choiceField from '../components/choice-field/choice-field.css?inline'
import emergencyStrip from '../components/emergency-strip/emergency-strip.css?inline'
import icon from '../components/icon/icon.css?inline'
import notices from '../components/notices/notices.css?inline'
import postalField from '../components/postal-field/postal-field.css?inline'
import status from '../components/status/status.css?inline'
import topBar from '../components/top-bar/top-bar.css?inline'
import welcome from '../components/welcome/welcome.css?inline'
import waiting from './waiting.css?inline'
import surroundings from './surroundings.css?inline'

/** In a shadow root, where nothing of the page comes in. */
export const framedRules = [
  base,
  choiceField,
  emergencyStrip,
  icon,
  notices,
  postalField,
  status,
  topBar,
  welcome,
  waiting,
].join('\n')

/**
 * In the page of a host: each rule holds inside the element only, and what the page says of its own texts is undone. Two
 * ids that nobody bears make it stronger than what a site says of the texts of its own #content.
 */
export const pageRules = `parcours-orientation:not(#po-x#po-x) {\n${surroundings}\n${framedRules.replaceAll(/:host(?:\(([^)]*)\))?/g, '&$1')}\n}\n`

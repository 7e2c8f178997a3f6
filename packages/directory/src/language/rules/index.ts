/** The rules of the directory, in the order an author should meet them. */
import type { Rule } from '@jalon/diagnostics'
import type { DirectorySubject } from '../directory.ts'
import { unknownTerritoryFile } from './unknown-territory-file.ts'
import { emptyTerritory } from './empty-territory.ts'
import { formerTerritoryVintage } from './former-territory-vintage.ts'
import { addressOnProtectedPlace } from './address-on-protected-place.ts'
import { contactInWords } from './contact-in-words.ts'
import { tellingDiscreetName } from './telling-discreet-name.ts'
import { noFrontDoor } from './no-front-door.ts'
import { unknownServiceKind } from './unknown-service-kind.ts'
import { duplicateService } from './duplicate-service.ts'
import { serviceDescribedTwice } from './service-described-twice.ts'
import { unknownZone } from './unknown-zone.ts'
import { unknownCommune } from './unknown-commune.ts'
import { emptySelection } from './empty-selection.ts'
import { unknownDistrict } from './unknown-district.ts'
import { districtWithoutService } from './district-without-service.ts'
import { zoneWithoutSource } from './zone-without-source.ts'
import { divisionGap } from './division-gap.ts'
import { divisionOverlap } from './division-overlap.ts'
import { unknownFrontDoor } from './unknown-front-door.ts'
import { lineWithoutService } from './line-without-service.ts'
import { unassuredLine } from './unassured-line.ts'
import { closedServiceProposed } from './closed-service-proposed.ts'
import { kindWithoutCandidate } from './kind-without-candidate.ts'
import { phoneWithoutSource } from './phone-without-source.ts'
import { unreadablePhone } from './unreadable-phone.ts'
import { personalNumber } from './personal-number.ts'
import { personalEMail } from './personal-e-mail.ts'
import { duplicateContact } from './duplicate-contact.ts'
import { unfinishedConfirmation } from './unfinished-confirmation.ts'
import { expiredContact } from './expired-contact.ts'
import { expiringContact } from './expiring-contact.ts'
import { fictionalNumber } from './fictional-number.ts'
import { unreadableHours } from './unreadable-hours.ts'
import { alwaysOpenWithHours } from './always-open-with-hours.ts'

export const directoryRules: readonly Rule<DirectorySubject>[] = [
  unknownTerritoryFile,
  emptyTerritory,
  formerTerritoryVintage,
  addressOnProtectedPlace,
  contactInWords,
  tellingDiscreetName,
  noFrontDoor,
  unknownServiceKind,
  duplicateService,
  serviceDescribedTwice,
  unknownZone,
  unknownCommune,
  emptySelection,
  unknownDistrict,
  districtWithoutService,
  zoneWithoutSource,
  divisionGap,
  divisionOverlap,
  unknownFrontDoor,
  lineWithoutService,
  unassuredLine,
  closedServiceProposed,
  kindWithoutCandidate,
  phoneWithoutSource,
  unreadablePhone,
  personalNumber,
  personalEMail,
  duplicateContact,
  unfinishedConfirmation,
  expiredContact,
  expiringContact,
  fictionalNumber,
  unreadableHours,
  alwaysOpenWithHours,
]

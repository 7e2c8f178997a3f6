/** The rules of the directory, in the order an author should meet them. */
import type { Rule } from '@jalon/diagnostics'
import type { DirectorySubject } from '../directory.ts'
import { unknownTerritoryFile } from './unknown-territory-file.ts'
import { emptyTerritory } from './empty-territory.ts'
import { addressOnProtectedPlace } from './address-on-protected-place.ts'
import { noFrontDoor } from './no-front-door.ts'
import { unknownServiceKind } from './unknown-service-kind.ts'
import { duplicateService } from './duplicate-service.ts'
import { unknownZone } from './unknown-zone.ts'
import { unknownCommune } from './unknown-commune.ts'
import { emptySelection } from './empty-selection.ts'
import { unknownDistrict } from './unknown-district.ts'
import { districtWithoutService } from './district-without-service.ts'
import { zoneWithoutSource } from './zone-without-source.ts'
import { unknownFrontDoor } from './unknown-front-door.ts'
import { lineWithoutService } from './line-without-service.ts'
import { phoneWithoutSource } from './phone-without-source.ts'
import { unreadablePhone } from './unreadable-phone.ts'
import { personalNumber } from './personal-number.ts'
import { unfinishedConfirmation } from './unfinished-confirmation.ts'
import { fictionalNumber } from './fictional-number.ts'
import { unreadableHours } from './unreadable-hours.ts'

export const directoryRules: readonly Rule<DirectorySubject>[] = [
  unknownTerritoryFile,
  emptyTerritory,
  addressOnProtectedPlace,
  noFrontDoor,
  unknownServiceKind,
  duplicateService,
  unknownZone,
  unknownCommune,
  emptySelection,
  unknownDistrict,
  districtWithoutService,
  zoneWithoutSource,
  unknownFrontDoor,
  lineWithoutService,
  phoneWithoutSource,
  unreadablePhone,
  personalNumber,
  unfinishedConfirmation,
  fictionalNumber,
  unreadableHours,
]

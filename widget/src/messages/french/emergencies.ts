/** What answers at any time, and says nothing of the subject to whoever looks on. */
export const emergencies = [
  { name: 'Danger immédiat', href: 'tel:17', text: '17' },
  { name: "Numéro d'urgence européen", href: 'tel:112', text: '112' },
  { name: 'Urgence par SMS, sans parler', href: 'sms:114', text: 'SMS 114' },
  { name: 'Urgence médicale', href: 'tel:15', text: '15' },
]

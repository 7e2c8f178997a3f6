/** What answers at any time, and says nothing of the subject to whoever looks on. */
export const emergencies = [
  { name: 'Immediate danger', href: 'tel:17', text: '17' },
  { name: 'European emergency number', href: 'tel:112', text: '112' },
  { name: 'Emergency by SMS, without speaking', href: 'sms:114', text: 'SMS 114' },
  { name: 'Medical emergency', href: 'tel:15', text: '15' },
]

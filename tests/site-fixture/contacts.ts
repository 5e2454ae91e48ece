// Invented contacts of an invented area. Telephone numbers are from the ranges Ofcom keeps for drama.

import type { ContactView } from '../../src/handbook/site.ts';

function contact(id: string, name: string, of: string, more: Partial<ContactView> = {}): ContactView {
  return {
    id,
    name,
    of,
    for: '',
    phone: '',
    tel: '',
    email: `${id}@northmere.example`,
    web: '',
    hours: 'Monday to Friday, 9 am to 5 pm',
    outOfHours: '',
    address: '',
    checked: '2 September 2026',
    deputy: '',
    ...more,
  };
}

export const FRONT_DOOR = contact('front-door', 'Children’s front door', 'Northmere Council, Children’s Services', {
  for: 'Any worry about a child',
  phone: '01632 960 101',
  tel: '01632960101',
  outOfHours: 'Emergency duty team, 01632 960 199',
});
export const DUTY_TEAM = contact('emergency-duty-team', 'Emergency duty team', 'Northmere Council', {
  phone: '01632 960 199',
  tel: '01632960199',
  hours: 'Nights, weekends and bank holidays',
});
export const TREATMENT = contact('treatment-single-point', 'Recovery Northmere, single point of contact', 'Recovery Northmere', {
  for: 'Referring a parent, or asking about one in treatment',
  phone: '01632 960 120',
  tel: '01632960120',
  deputy: 'Shift lead, same number',
});
export const MIDWIFE = contact('specialist-midwife', 'Specialist midwife, substance use', 'Northmere Hospitals NHS Trust, Maternity', {
  for: 'Pregnancy and the first 28 days',
  phone: '01632 960 140',
  tel: '01632960140',
  hours: 'Monday to Thursday, 8 am to 6 pm',
});
export const LEAD = contact('joint-lead', 'Joint working lead', 'Northmere Safeguarding Partnership', {
  for: 'This protocol',
  phone: '01632 960 150',
  tel: '01632960150',
  address: 'Civic Hall, 1 Harbour Street, Northmere NM1 1AA',
});

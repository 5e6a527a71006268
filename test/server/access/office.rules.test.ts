import { describe, expect, it } from '@jest/globals';
import { actsInDistrict, type Office } from '../../../server/access/office.rules.ts';

const city: Office = { role: 'MUNICIPAL_BUREAU', districtId: null, providerId: null };
const pudong: Office = { role: 'DISTRICT_BUREAU', districtId: 'pudong', providerId: null };

describe('an office', () => {
  it('of the city acts everywhere', () => {
    expect(actsInDistrict(city, 'pudong')).toBeNull();
    expect(actsInDistrict(city, null)).toBeNull();
  });

  it('of a district acts in its own', () => {
    expect(actsInDistrict(pudong, 'pudong')).toBeNull();
    expect(actsInDistrict(pudong, 'huangpu')).toMatchObject({ code: 'WRONG_OFFICE' });
    expect(actsInDistrict(pudong, null)).toMatchObject({ code: 'WRONG_OFFICE' });
  });

  it('without a district acts in none', () => {
    expect(actsInDistrict({ ...pudong, districtId: null }, null)).toMatchObject({ code: 'WRONG_OFFICE' });
  });
});

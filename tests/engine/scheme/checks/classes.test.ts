import { complaintsOf } from '../plan-of';

describe('checkClasses', () => {
  it('names the 3rd class where it is the 1st again', () => {
    expect(complaintsOf({ participants: { classes: ['党员', '群众', '党员'] } })).toEqual([
      'class-repeated participants.classes[2]',
    ]);
  });
});

import { readRooms } from './room-list';

describe('an organiser who pastes a list of rooms', () => {
  it('from a spreadsheet or an e-mail gets them all, without the line of headings', () => {
    const rooms = [
      { name: 'Lecture theatre A', capacity: 120 },
      { name: 'Room 2.04', capacity: 30 },
    ];
    expect(readRooms('Room\tCapacity\nLecture theatre A\t120\n\nRoom 2.04\t30\n', [])).toEqual({ rooms, faults: [] });
    expect(readRooms('Lecture theatre A, 120 seats\r\nRoom 2.04; 30', [])).toEqual({ rooms, faults: [] });
  });

  it('gets a room whose name ends in a number, and adds the seats later', () => {
    expect(readRooms('Room 7', []).rooms).toEqual([{ name: 'Room 7', capacity: null }]);
  });

  it('hears which lines cannot be a room, and why', () => {
    const { rooms, faults } = readRooms('Hall, many\nfoyer, 40\n, 20\nLab, 12\nlab, 15', ['Foyer']);
    expect(rooms).toEqual([{ name: 'Lab', capacity: 12 }]);
    expect(faults).toEqual([
      'Line 1: write for Hall how many people it seats, as a number.',
      'Line 2: foyer is there already.',
      'Line 3: there is no name before the number.',
      'Line 5: lab is there already.',
    ]);
  });
});

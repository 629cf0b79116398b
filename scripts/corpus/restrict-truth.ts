type Truth = Readonly<Record<string, unknown>>;

/** What a form of data has room for: lists with their fields, and the fields of the person. */
const rooms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'linkedin-export': {
    basics: ['name', 'label', 'email', 'emails', 'phone', 'phones', 'url', 'summary', 'location'],
    work: ['name', 'position', 'location', 'startDate', 'endDate', 'current', 'summary', 'highlights'],
    education: ['institution', 'area', 'studyType', 'startDate', 'endDate'],
    skills: ['keywords'],
    languages: ['language', 'fluency'],
    certificates: ['name', 'issuer', 'date'],
    location: ['city', 'region', 'postalCode'],
  },
  'europass-passport': {
    basics: ['name', 'label', 'email', 'phone', 'phones', 'url', 'location'],
    work: ['name', 'position', 'location', 'startDate', 'endDate', 'current', 'summary', 'highlights'],
    education: ['institution', 'area', 'studyType', 'location', 'startDate', 'endDate'],
    languages: ['language', 'fluency'],
    location: ['address', 'postalCode', 'city'],
  },
  'europass-candidate': {
    basics: ['name', 'email', 'emails', 'phone', 'phones', 'url', 'summary', 'location'],
    work: ['name', 'position', 'location', 'startDate', 'endDate', 'current', 'summary', 'highlights'],
    education: ['institution', 'area', 'studyType', 'location', 'startDate', 'endDate'],
    location: ['address', 'postalCode', 'city'],
  },
};

/** The truth as far as a form of data can hold it; the whole for files that people write. */
export function restrictTruth(truth: Truth, producer: string): Truth {
  const room = rooms[producer];
  if (!room) return truth;
  return Object.fromEntries(
    Object.entries(truth).flatMap(([key, value]) => {
      const fields = room[key];
      if (!fields) return [];
      const rows = Array.isArray(value)
        ? value.map((row) => picked(row, fields))
        : withPlace(picked(value, fields), room);
      return [[key, rows]];
    }),
  );
}

const picked = (row: unknown, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(Object(row)).filter(([key]) => fields.includes(key)));

function withPlace(basics: object, room: Readonly<Record<string, readonly string[]>>): object {
  return 'location' in basics && basics.location
    ? { ...basics, location: picked(basics.location, room['location'] ?? []) }
    : basics;
}

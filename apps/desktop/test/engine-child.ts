import { clientsOf, openEngine } from './open-engine.ts';

/**
 * Opens the engine and uploads CVs without end, a line on stdout for each one that was acknowledged. The test kills it.
 */
const [folder = '', template = '', round = ''] = process.argv.slice(2);
const { engine, client } = await openEngine({ folder, template });
const account = { email: 'hanna@example.com', password: 'a long enough password' };
const { token } = await (round === '0' ? client.auth.register : client.auth.logIn).mutate(account);
const { files } = clientsOf(engine, token);
console.log('ready');
for (let count = 0; ; count++) {
  const cv = `Hanna Lindqvist\n${round}-${count}@example.com\n\nSkills\nExcel, IFRS, SAP\n`;
  const uploaded = await files.uploadCv(new File([cv], `${round}-${count}.txt`));
  if (uploaded.status === 'accepted') console.log(uploaded.cv.id);
}

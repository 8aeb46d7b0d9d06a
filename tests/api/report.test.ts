import { get } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer();

test('the report is one tree', async () => {
  const { status, body } = await get<{ data: { themes: unknown[] } }>(server.url, '/api/reports/2023?locale=en');
  expect(status).toBe(200);
  expect(body.data.themes).toHaveLength(5);
});

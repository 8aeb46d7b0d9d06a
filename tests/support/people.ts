import { Panel } from './panel';

export const PASSWORD = 'Duixian-2023!';

export const PEOPLE = {
  admin: 'admin@example.org',
  editor: 'editor@example.org',
  translator: 'translator@example.org',
  reviewer: 'reviewer@example.org',
} as const;

export type Person = keyof typeof PEOPLE;

interface Role {
  id: number;
  code: string;
}

/** Registers the first administrator and one user of each role, as an office would through the panel. */
export const registerPeople = async (url: string): Promise<void> => {
  const admin = await Panel.registerFirst(url, PEOPLE.admin, PASSWORD);
  const { body } = await admin.get<{ data: Role[] }>('/admin/roles');
  for (const person of ['editor', 'translator', 'reviewer'] as const) {
    const role = body.data.find(({ code }) => code === `duixian-${person}`);
    if (!role) throw new Error(`There is no role duixian-${person}`);
    const user = { firstname: person, lastname: 'Test', email: PEOPLE[person], roles: [role.id] };
    const created = await admin.post<{ data: { id: number } }>('/admin/users', user);
    await admin.put(`/admin/users/${created.body.data.id}`, { ...user, isActive: true, password: PASSWORD });
  }
};

export const signIn = (url: string, person: Person): Promise<Panel> =>
  Panel.signIn(url, PEOPLE[person], PASSWORD);

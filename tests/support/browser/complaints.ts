import type { Page } from 'playwright-core';

/** Gathers what the browser complains of while it shows a page: its console, its errors, its failed loads. */
export const complaintsOf = (page: Page, address: string): string[] => {
  const complaints: string[] = [];
  const complain = (what: string) => complaints.push(`${address}: ${what}`);
  // A page that is not there answers 404 and is still a page.
  const isPageItself = (url: string) => new URL(url, 'http://reader').pathname === address;

  page.on('console', (message) => {
    const isGrave = message.type() === 'error' || message.type() === 'warning';
    if (isGrave && !isPageItself(message.location().url)) complain(message.text());
  });
  page.on('pageerror', (error) => complain(error.message));
  page.on('requestfailed', (request) => complain(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !isPageItself(response.url())) {
      complain(`${response.url()}: ${response.status()}`);
    }
  });
  return complaints;
};

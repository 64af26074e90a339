import chromium from '@sparticuz/chromium';

/** How the browser of the packages is started, or that of `CHROMIUM`: as people have it, asking nothing of the network by itself. */
export const LAUNCH = {
  executablePath: process.env.CHROMIUM ?? (await chromium.executablePath()),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

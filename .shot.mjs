import { chromium } from '@playwright/test';
import sparticuz from '@sparticuz/chromium';
const [,, base, ...paths] = process.argv;
const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
for (const width of [1280, 390]) {
  const page = await (await browser.newContext({ viewport: { width, height: 800 }, locale: 'fr-FR', colorScheme: process.env.DARK ? 'dark':'light', reducedMotion:'reduce' })).newPage();
  page.on('console', m => m.type()==='error'||m.type()==='warning' ? console.log('CONSOLE', m.type(), m.text()) : 0); page.on('pageerror', e => console.log('ERR', e.message));
  for (const p of paths) { await page.goto(base + p, {waitUntil:'networkidle'}); await page.waitForTimeout(300);
   await page.screenshot({ path: `/tmp/shots/${p.replace(/[^a-z0-9]+/gi,'_').slice(0,40)}-${width}${process.env.DARK?'-d':''}.png`, fullPage: true }); const o = await page.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(o>0) console.log('OVERFLOW',p,width,o); }
}
await browser.close();

import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter, Router } from '@angular/router';
import type { News as NewsAnswer, NewsItem } from '@vte/contract';
import { Session } from '../session/session.ts';
import { writesInterceptor } from '../session/writes.ts';
import { newsWords } from './news-words.ts';
import { News } from './news.ts';
import { PageTitle } from './page-title.ts';

const application = {
  kind: 'application',
  id: '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c',
  at: '2026-11-24T09:00:00.000Z',
  unread: true,
  status: 'interview',
  offer: { id: '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3d', title: 'Chef de projet' },
  name: 'Ateliers Vauberne',
} satisfies NewsItem;

const answer = (applications: number, items: NewsItem[] = []): NewsAnswer => ({
  waiting: { applications, claims: 2, payments: 0, companies: 0, offers: 0 },
  items,
});

const PATH = '/api/v1/me/news';

/** Several reasons within a moment ask once. */
const aMoment = () => jest.advanceTimersByTimeAsync(500);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function open(account: object | null = { roles: ['candidate'] }) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      provideHttpClient(withInterceptors([writesInterceptor])),
      provideHttpClientTesting(),
      { provide: Session, useValue: { account: signal(account) } },
    ],
  });
  const news = TestBed.inject(News);
  TestBed.tick();
  return { news, server: TestBed.inject(HttpTestingController) };
}

async function answered(server: HttpTestingController, body: NewsAnswer) {
  server.expectOne(PATH).flush(body);
  await jest.advanceTimersByTimeAsync(0);
  TestBed.tick();
}

describe('News', () => {
  it('asks for nothing for a visitor', () => {
    const { news, server } = open(null);
    server.verify();
    expect(news.count(['applications'])).toBe(0);
  });

  it('counts what waits, and puts what is new before the title of the page', async () => {
    const { news, server } = open();
    TestBed.inject(PageTitle).set('Vos candidatures');
    await answered(server, answer(1, [application]));
    expect(news.count(['applications'])).toBe(1);
    expect(news.count(['applications', 'claims'])).toBe(3);
    expect(TestBed.inject(Title).getTitle()).toBe('(1) Vos candidatures · VTE');
  });

  it.each([
    ['a write', () => TestBed.inject(HttpClient).post('/api/v1/somewhere', {}).subscribe()],
    ['a change of page', () => TestBed.inject(Router).navigateByUrl('/elsewhere')],
    ['coming back to the tab', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('asks again after %s, keeping the counts meanwhile', async (_title, act) => {
    const { news, server } = open();
    await answered(server, answer(1));
    void act();
    await jest.advanceTimersByTimeAsync(0);
    server.match('/api/v1/somewhere').forEach((call) => {
      call.flush({});
    });
    await aMoment();
    TestBed.tick();
    expect(news.count(['applications'])).toBe(1);
    await answered(server, answer(0));
    expect(news.count(['applications'])).toBe(0);
  });
});

describe('the words of a change', () => {
  it('tells each side what the other did, and leads to it', () => {
    expect(newsWords(application, 'candidate')).toEqual({
      sentence: 'Ateliers Vauberne vous propose un entretien',
      detail: 'Chef de projet',
      path: `/candidat/candidatures/${application.id}`,
    });
    expect(newsWords({ ...application, status: 'sent', name: 'Inès Marchal' }, 'company')).toEqual({
      sentence: 'Nouvelle candidature\u00a0: Inès Marchal',
      detail: 'Chef de projet',
      path: `/entreprise/offres/${application.offer.id}`,
    });
  });
});

import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { NavigationEnd, provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { filter, firstValueFrom } from 'rxjs';
import { TownListPage } from './town-list-page.ts';

describe('the communes', () => {
  it('are searched by words that come back with their address', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: 'communes', component: TownListPage }]),
        provideHttpClient(),
        provideHttpClientTesting(),
      ],
    });
    const { fixture, routeNativeElement } = await RouterTestingHarness.create('/communes');
    const router = TestBed.inject(Router);
    const field = routeNativeElement?.querySelector('[type=search]') as HTMLInputElement;
    const follows = firstValueFrom(router.events.pipe(filter((event) => event instanceof NavigationEnd)));
    field.value = 'abc ';
    field.dispatchEvent(new Event('input'));
    await follows;
    expect(router.url).toBe('/communes?q=abc');
    fixture.detectChanges();
    expect(field.value).toBe('abc ');
    for (const [url, words] of [
      ['/communes', ''],
      ['/communes?q=abc', 'abc'],
    ] as const) {
      await router.navigateByUrl(url);
      fixture.detectChanges();
      expect(field.value).toBe(words);
    }
  });
});

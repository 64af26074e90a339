import { Controller, Get, Header, Param, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { offerSlugSchema, territorySlugSchema } from '@vte/contract';
import { Public } from '../http/access.ts';
import { Unchanged } from '../http/unchanged.interceptor.ts';
import { ShareImages } from './share-image.service.ts';

/** Images of pages, as Open Graph asks for them. */
@Public()
@ApiExcludeController()
@UseInterceptors(Unchanged)
@Controller('og')
export class ShareImageController {
  constructor(private readonly images: ShareImages) {}

  @Get('default.png')
  @Header('content-type', 'image/png')
  @Header('cache-control', 'public, max-age=86400')
  home() {
    return this.images.home();
  }

  @Get('offres/:slug.png')
  @Header('content-type', 'image/png')
  @Header('cache-control', 'public, max-age=3600')
  offer(@Param('slug', { schema: offerSlugSchema }) slug: string) {
    return this.images.offer(slug);
  }

  @Get('territoires/:slug.png')
  @Header('content-type', 'image/png')
  @Header('cache-control', 'public, max-age=86400')
  territory(@Param('slug', { schema: territorySlugSchema }) slug: string) {
    return this.images.territory(slug);
  }
}

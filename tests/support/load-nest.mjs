// CommonJS packages that need Nest must find it already loaded as an ES module.
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';

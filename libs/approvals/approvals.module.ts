import { Module } from '@nestjs/common';
import { Route } from './route.entity.js';
import { RouteStep } from './route-step.entity.js';
import { SignOff } from './sign-off.entity.js';
import { RouteReturn } from './route-return.entity.js';

export const APPROVALS_ENTITIES = [Route, RouteStep, SignOff, RouteReturn];

@Module({})
export class ApprovalsModule {}

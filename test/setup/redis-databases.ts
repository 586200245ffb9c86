/** So many that two tests which draw one each do not meet: their queues have the same name. */
export const REDIS_DATABASES = 10_000;

from math import log

seed = 1


def draw(mean):  # exponential times, the same in every language
    global seed
    seed = seed * 16807 % 2147483647
    return -mean * log(seed / 2147483647)


def mean_response(interval, answer=5, requests=200_000):
    now = free = total = 0
    for _ in range(requests):
        now += draw(interval)  # <- closed
        begin = max(now, free)  # <- first waiting
        free = begin + draw(answer)  # <- here thinking
        total += free - now  # <- over
    return total / requests


for busy in [50, 80, 90, 95]:
    response = mean_response(5 / (busy / 100))
    print('busy', f'{busy}%', 'mean response', f'{response:.0f} s')  # <- done

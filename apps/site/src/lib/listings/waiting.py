import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))


def count_primes(below):  # CPU-bound: there is always something to do
    return sum(map(is_prime, range(below)))  # <- here


def fetch(page):  # I/O-bound: the answer is on its way
    time.sleep(0.05)  # <- thinking
    return len(page)


if __name__ == '__main__':
    with ProcessPoolExecutor(2) as processes:
        print('primes', *processes.map(count_primes, [1000, 2000]))
    with ThreadPoolExecutor(4) as threads:
        print('letters', *threads.map(fetch, ['move', 'reply', 'round']))

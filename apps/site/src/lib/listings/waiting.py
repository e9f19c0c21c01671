import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))


def count_primes(below):  # CPU-bound: there is always something to do
    return sum(map(is_prime, range(below)))  # <- here


def fetch(page):  # I/O-bound: the answer is on its way
    time.sleep(0.02)  # <- thinking waiting
    return len(page)


def play(page):  # <- first
    for _ in range(3):
        found = count_primes(1000)
        letters = fetch(page)
    return found + letters


if __name__ == '__main__':
    pages = ['move', 'reply', 'knight']
    with ThreadPoolExecutor(3) as threads:  # one interpreter lock
        played = list(threads.map(play, pages))  # <- closed over
    print('one master', *played)  # <- done
    with ProcessPoolExecutor(3) as processes:  # an interpreter each
        print('three masters', *processes.map(play, pages))

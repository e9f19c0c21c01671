import threading
import time

master = threading.Lock()  # one master, as one interpreter lock
moves = 0                  # one count, shared by all threads


def think():
    return sum(range(20_000))


def play():
    global moves
    for _ in range(3):
        with master:  # <- first waiting walking
            think()  # <- here
            moves += 1
        time.sleep(0.02)  # <- thinking


threads = [threading.Thread(target=play) for _ in range(4)]
for thread in threads:
    thread.start()  # <- closed
for thread in threads:
    thread.join()  # <- over
print(moves, 'moves in one shared count')  # <- done

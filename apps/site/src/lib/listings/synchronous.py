import time

moves = []


# Her move: the processor works.
def think():
    return sum(range(20_000))


# Waits for 20 ms, and all that is in this thread with it.
def reply():
    time.sleep(0.02)


def play(board):
    for _ in range(3):
        think()  # <- here
        moves.append(board)
        reply()  # <- thinking


for board in [1, 2, 3, 4]:
    play(board)  # <- closed
print('moves at boards', *moves)  # <- over

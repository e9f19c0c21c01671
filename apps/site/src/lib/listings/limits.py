# `ready` has when each board is ready, and `free` when the master is.
def makespan(boards, rounds=30, move=5, reply=55):
    ready = [0] * boards  # <- closed first
    free = 0
    for _ in range(boards * rounds):
        ready.sort()
        begin = max(free, ready.pop(0))  # <- waiting
        free = begin + move  # <- here
        ready.append(free + reply)  # <- thinking
    return max(ready)  # <- over


for boards in [6, 12, 24, 48]:
    time = makespan(boards)
    busy = boards * 30 * 5 / time
    print(boards, 'boards', time, 's, busy', f'{busy:.0%}')  # <- done

def primes(limit):
    is_prime = [True] * limit
    is_prime[0] = False
    is_prime[1] = False
    candidate = 2
    while candidate * candidate < limit:
        if is_prime[candidate]:
            multiple = candidate * candidate
            while multiple < limit:
                is_prime[multiple] = False
                multiple += candidate
        candidate += 1
    found = []
    for number in range(limit):
        if is_prime[number]:
            found.append(number)
    return found


found = primes(2_000_000)
print(len(found), found[-1])

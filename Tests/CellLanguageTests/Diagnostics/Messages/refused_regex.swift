let pattern = /[a-z]+[0-9]/
print("abc1".contains(pattern))

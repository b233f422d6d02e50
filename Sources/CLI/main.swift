print("ysq")
